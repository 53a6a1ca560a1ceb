import { locales } from '../../src/content/locales.ts';
import { builds, expect, kindsOfPages, open, started, test } from './site.ts';

/** Pixels of CSS across a sheet of A4 within its margins of 8 mm. */
const sheetWidth = Math.floor(((210 - 16) / 25.4) * 96);

for (const { id } of locales) {
  test(`the chart in ${id} is one sheet of A4, nothing cut off`, async ({ page }) => {
    await open(page, `/${id}/chart/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toMatch(/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: sheetWidth, height: 1050 });
    const across = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(across).toBeLessThanOrEqual(sheetWidth);
    // What a box is for is said by the answer above it.
    const boxes = page.locator('.chart .box, .chart .branch > [data-box], .chart .answer');
    expect(await boxes.count()).toBeGreaterThan(40);
    for (const box of await boxes.all()) await expect(box).toBeVisible();
  });
}

for (const build of [builds.top, builds.kumamoto])
  test.describe(`at ${build.base}`, () => {
    test.use({ build });
    for (const { id } of locales)
      test(`the poster in ${id} is one sheet, the eight cards are another, nothing cut off`, async ({
        page,
      }) => {
        await open(page, `${build.base}${id}/poster/`);
        // On the screen one card is enough.
        await expect(page.locator('.calling-card:visible')).toHaveCount(1);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);

        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: sheetWidth, height: 1050 });
        await expect(page.locator('.calling-card:visible')).toHaveCount(8);
        const cut = await page
          .locator('.poster, .calling-card')
          .evaluateAll(
            (parts) =>
              parts.filter(
                (part) =>
                  part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
              ).length,
          );
        expect(cut).toBe(0);
      });
  });

test('what holds for a moment is not printed, and no heading stands above nothing', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of [...kindsOfPages('ja'), 'ja/step/unsure-talk/']) {
    await open(page, `/${path}`);
    await expect(
      page.locator('.opening:visible, [data-now]:visible, [data-other-ways]:visible'),
      path,
    ).toHaveCount(0);
    const bare = await page.locator('main :is(h2, h3):visible').evaluateAll((headings) =>
      headings
        .filter((heading) => {
          const part = heading.closest('section, li, .desk, details, main') as HTMLElement;
          return part.innerText.trim() === (heading as HTMLElement).innerText.trim();
        })
        .map((heading) => heading.textContent),
    );
    expect(bare, path).toEqual([]);
  }
});

test('the chart shows where the reader came from', async ({ page }) => {
  await open(page, '/ja/step/wish/');
  await page.locator('footer a[href$="/chart/#wish"]').click();
  await expect(page).toHaveURL(/\/ja\/chart\/#wish$/);
  await expect(page.locator('#wish > .here')).toBeVisible();
  await expect(page.locator('.here:visible')).toHaveCount(1);
  await page.goBack();
  await expect(page.locator('main')).toHaveAttribute('data-step', 'wish');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart shows where the reader came from, too', async ({ page }) => {
    await page.goto('/ja/step/wish/');
    await page.locator('footer a[href$="/chart/#wish"]').click();
    await expect(page.locator('#wish > .here')).toBeVisible();
  });
});

test('what is prepared prints, with its ticks not kept', async ({ page }) => {
  await open(page, '/ja/prepare/');
  await page.locator('main input[type=checkbox]').first().check();
  await page.reload();
  await started(page);
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main input[type=checkbox]').first()).toBeVisible();
  await expect(page.locator('.bar')).toBeHidden();
});
