import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import {
  chooseInMenu,
  chooseLanguage,
  expect,
  isMarked,
  kindsOfPages,
  mark,
  open,
  stepPath,
  test,
  written,
} from './site.ts';

test.use({ serviceWorkers: 'block' });

const steps = [
  ['harmed', 'wish'],
  ['remove', 'remove'],
  ['state', 'ask-state'],
] as const;
const asked = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
const place = (page: Page, step: string) => page.locator(`main[data-step="${step}"]`);
const top = (page: Page) => page.evaluate(() => scrollY);

for (const { id: locale, tag } of locales)
  test(`a step loads no page, and moves title, language and focus along (${locale})`, async ({
    page,
    site,
  }) => {
    await open(page, `/${locale}/`);
    await mark(page);
    for (const [answer, step] of steps) {
      await page.click(`[data-answer="${answer}"]`);
      await expect(place(page, step)).toBeVisible();
      const path = stepPath(locale, step);
      expect(page.url()).toBe(`${site.origin}/${path}`);
      const { title, lang } = await written(site, path);
      await expect(page).toHaveTitle(title);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      expect(lang).toBe(tag);
      expect(await asked(page)).toBe('H1');
      expect(await top(page)).toBe(0);
      expect(await page.getAttribute('link[rel="canonical"]', 'href')).toBe(`/${path}`);
    }
    expect(await isMarked(page)).toBe(true);
  });

test('Back and Forward go from step to step, with place, title, focus and scroll position', async ({
  page,
  site,
}) => {
  // So low that the answer is below it.
  await page.setViewportSize({ width: 360, height: 400 });
  await open(page, `/${stepPath('ja', 'wish')}`);
  await mark(page);
  const answer = page.locator('[data-answer="danger"]');
  await answer.scrollIntoViewIfNeeded();
  await page.evaluate(() =>
    addEventListener('click', () => Object.assign(window, { left: scrollY }), { capture: true, once: true }),
  );
  await answer.click();
  await expect(place(page, 'police')).toBeVisible();
  const left = await page.evaluate(() => Number(Reflect.get(window, 'left')));
  expect(left).toBeGreaterThan(0);
  expect(await top(page)).toBe(0);

  await page.goBack();
  await expect(place(page, 'wish')).toBeVisible();
  await expect.poll(() => top(page)).toBe(left);
  await expect(page).toHaveTitle((await written(site, stepPath('ja', 'wish'))).title);
  expect(await asked(page)).toBe('H1');

  await page.goForward();
  await expect(place(page, 'police')).toBeVisible();
  await expect.poll(() => top(page)).toBe(0);
  expect(await asked(page)).toBe('H1');
  expect(await isMarked(page)).toBe(true);
});

test('an answer can be changed, and the link back leads to the step before, without a page load', async ({
  page,
}) => {
  await open(page, `/${stepPath('en', 'ask-state')}`);
  await mark(page);
  await page.click('[data-change="wish"]');
  await expect(place(page, 'wish')).toBeVisible();
  await page.click('[data-answer="how"]');
  await expect(place(page, 'advice')).toBeVisible();
  await page.click('.back');
  await expect(place(page, 'wish')).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

test('what is unfolded stays so when readings are switched off', async ({ page }) => {
  await open(page, '/ja-simple/situations/');
  const folds = page.locator('main details');
  await folds.evaluateAll((each) => {
    for (const fold of each as HTMLDetailsElement[]) fold.open = true;
  });
  await chooseInMenu(page, '.readings');
  await expect(page.locator('rt')).toHaveCount(0);
  await expect(page.locator('main details[open]')).toHaveCount(await folds.count());
});

test('the licences lead back', async ({ page }) => {
  await open(page, '/en/about/');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-licences]')?.click());
  await page.click('a[href="../"]');
  await expect(page.locator('main[data-step=start]')).toBeVisible();
});

test('changing the language keeps the screen, and is remembered', async ({ page, site }) => {
  await open(page, '/');
  expect(page.url()).toBe(`${site.origin}/ja/`);
  await open(page, `/${stepPath('ja', 'remove')}`);
  await chooseLanguage(page, 'en');
  await expect(page).toHaveURL(`${site.origin}/${stepPath('en', 'remove')}`);
  await expect(place(page, 'remove')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await open(page, '/');
  expect(page.url()).toBe(`${site.origin}/en/`);
});

for (const [language, locale] of [
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const)
  test.describe(() => {
    test.use({ locale: language });
    test(`the entrance greets a browser that speaks ${language} in ${locale}`, async ({ page, site }) => {
      await open(page, '/');
      expect(page.url()).toBe(`${site.origin}/${locale}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  });

/** Presses Tab until the element is focused; fails when it is not among the next forty. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('the chart is walked by keyboard alone', async ({ page }) => {
  await open(page, '/ja/');
  await mark(page);
  for (const [answer, step] of steps) {
    await tabTo(page, `[data-answer="${answer}"]`);
    await page.keyboard.press('Enter');
    await expect(place(page, step)).toBeVisible();
  }
  await tabTo(page, '[data-channel] a[href="tel:0570003110"]');
  expect(await isMarked(page)).toBe(true);
});

test('the script takes the written page over as it is', async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      for (const part of document.querySelectorAll('#root > *, h1, main')) part.setAttribute('was-there', '');
    }),
  );
  // Each kind of page, in one language after the other.
  const paths = locales.flatMap(({ id }, turn) =>
    kindsOfPages(id).filter((_, index) => index % locales.length === turn),
  );
  for (const path of paths) {
    await open(page, `/${path}`);
    expect(await page.locator('#root > *:not([was-there]), main:not([was-there])').count(), path).toBe(0);
  }
});
