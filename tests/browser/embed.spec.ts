import type { Locator } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import { builds, expect, test } from './site.ts';

const { base } = builds.sub;
test.use({ build: builds.sub, serviceWorkers: 'block' });

/** What a link looks like, and its parts. */
const looksOf = (box: Locator) =>
  box.evaluate((element) =>
    [element, ...element.querySelectorAll('a')].map((part) => {
      const { maxWidth, padding, borderWidth, borderStyle, borderRadius, fontWeight } =
        getComputedStyle(part);
      return { maxWidth, padding, borderWidth, borderStyle, borderRadius, fontWeight };
    }),
  );

test('what is copied looks the same in an empty page of another site, and leads to this one', async ({
  page,
  context,
  site,
}) => {
  await context.route('https://example.org/**', async (route) =>
    route.fulfill({
      response: await route.fetch({ url: site.origin + new URL(route.request().url()).pathname }),
    }),
  );
  await page.goto(`${base}ja/poster/`);
  await page.click('.to-embed a');
  await expect(page).toHaveURL(/\/embed\.html$/);
  const other = await context.newPage();
  for (const { id, tag } of locales) {
    const section = page.locator(`main > section[lang="${tag}"]`);
    const shown = section.locator('.embed-box');
    await expect(shown.locator('a').first()).toHaveAttribute('href', `${base}${id}/`);
    const size = await shown.evaluate((box) => getComputedStyle(box).fontSize);
    await other.goto('about:blank');
    await other.setContent(
      `<style>html { font-size: ${size} }</style>${await section.locator('textarea').inputValue()}`,
    );
    const pasted = other.locator('p');
    await expect(pasted.locator('a[href="tel:110"]')).toBeVisible();
    expect(await pasted.innerText()).toBe(await shown.innerText());
    expect(await looksOf(pasted)).toEqual(await looksOf(shown));
    await pasted.locator('a').first().click();
    await expect(other.locator('[data-answer="harmed"]')).toBeVisible();
    expect(other.url()).toBe(`https://example.org${base}${id}/`);
  }
  // The page is still loading what it needs later.
  await context.unrouteAll({ behavior: 'ignoreErrors' });
});
