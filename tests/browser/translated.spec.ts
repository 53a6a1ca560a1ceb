import type { Page } from '@playwright/test';
import { prefectures } from '../../src/content/prefectures.ts';
import { expect, open, test } from './site.ts';

// A translator of the browser wraps each text into elements of its own: what changes later has to be seen all the same.

test.use({ serviceWorkers: 'block' });

/** Rewrites the page as translators do, but for what asks to be left alone. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate="no"]')) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = text.data;
      text.replaceWith(outer);
    }
  });

/** What is seen and what is dialled, of each link that shows the number it dials. */
const dialled = (page: Page) =>
  page.locator('main a[href^="tel:"]:has(.number)').evaluateAll((links) =>
    links.map((link) => ({
      href: decodeURIComponent(link.getAttribute('href') ?? '').replace('tel:', ''),
      seen: [...link.querySelectorAll('.number')].map((each) => each.textContent?.replaceAll('-', '') ?? ''),
    })),
  );

test('the badge that is seen is the one that holds', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T17:14:00+09:00'));
  await open(page, '/en/desks/jinken/');
  const badge = page.locator('[data-open=true]', { hasText: '17:15' }).first();
  await expect(badge).toBeVisible();
  const before = await badge.innerText();
  await translate(page);
  await page.clock.setFixedTime(new Date('2026-11-25T17:16:00+09:00'));
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(page.locator('[data-open=false]').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(before);
});

test('the number that is seen is the one that is dialled, in each prefecture', async ({ page }) => {
  await open(page, '/en/step/police/');
  await translate(page);
  const list = page.locator('[data-desk=police] select[data-prefectures]').first();
  let seen = 0;
  for (const { code } of prefectures) {
    await list.selectOption(code);
    for (const { href, seen: numbers } of await dialled(page)) {
      seen += numbers.length;
      expect(numbers, code).toContain(href);
    }
    await translate(page);
  }
  expect(seen).toBeGreaterThan(prefectures.length);
});

test('with the readings off no letter is lost', async ({ page }) => {
  await open(page, '/ja-simple/desks/police/');
  const bare = () =>
    page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      for (const each of copy.querySelectorAll('rt, rp')) each.remove();
      return copy.textContent;
    });
  const before = await bare();
  await translate(page);
  await page.click('.menu > summary');
  await page.click('.menu .readings');
  await expect(page.locator('rt')).toHaveCount(0);
  expect(await bare()).toBe(before);
  await expect(page.locator('.readings')).toBeFocused();
  await expect(page.locator('.menu')).toHaveAttribute('open');
});
