import { chromium } from '@playwright/test';
import { expect, test, wholeBrowser } from './site.ts';

test('the browser finds nothing that keeps the site from being installed, and offers it', async ({
  site,
}, testInfo) => {
  // Ordinary contexts are private windows: there the list of errors is always empty, and nothing is offered.
  const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), wholeBrowser);
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/ja/safety/`);
    await expect(page.locator('[data-install]')).toBeVisible();

    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '{}')).toMatchObject({ id: '/', scope: '/', start_url: '/' });
  } finally {
    await context.close();
  }
});
