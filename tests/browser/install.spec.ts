import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { draw, expect, open, stepPath, test, wholeBrowser } from './site.ts';

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

const phone: BrowserContextOptions = { hasTouch: true, isMobile: true, serviceWorkers: 'block' };
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';
const android = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';

/** Every browser of a phone can share; Chromium on the machines of the tests may not. */
const canShare = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: async () => {} }));
/** The browser offers to install, as it does some time after the page has come. */
const offer = (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt')));

const devices = { apple: iPhone, android };
for (const [device, userAgent] of Object.entries(devices))
  test.describe(() => {
    test.use({ ...phone, userAgent });
    test(`on a phone the steps for it come first, unfolded (${device})`, async ({ page }) => {
      await canShare(page);
      await open(page, '/ja/safety/');
      await expect(page.locator('[data-device]').first()).toHaveAttribute('data-device', device);
      const unfolded = page.locator('[data-device][open]');
      await expect(unfolded).toHaveCount(1);
      await expect(unfolded.locator('svg use')).toHaveCount(3);
      await expect(page.locator('[data-in-app], [data-install]')).toHaveCount(0);
    });
  });

test.describe('in the window of another app', () => {
  test.use({ ...phone, userAgent: android, permissions: ['clipboard-read', 'clipboard-write'] });
  test('one line, the address and a button that copies it, and the walk goes on', async ({ page, site }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await open(page, '/en/safety/');
    const line = page.locator('[data-in-app]');
    await expect(line).toContainText(`${site.origin}/`);
    await line.locator('button').click();
    await expect(line.locator('[role="status"]')).toHaveText('Copied');
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.focus();
    });
    await page.keyboard.press('Control+V');
    await expect(page.locator('textarea')).toHaveValue(`${site.origin}/`);
    await draw(page, '/en/about/');
    await expect(line).toBeVisible();

    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await line.locator('button').click();
    await expect(line.locator('[role="status"]')).toContainText(/could not/);
    await page.click('footer a[href="/en/"]');
    await page.click('[data-answer="harmed"]');
    await expect(page.locator('main[data-step="wish"]')).toBeVisible();
  });
});

test('results, safety and about offer it while the browser does, and never where it is installed', async ({
  page,
}) => {
  const pages = [stepPath('en', 'police'), 'en/about/', 'en/safety/'];
  const button = page.locator('[data-install]');
  await open(page, `/${stepPath('en', 'police')}`);
  await expect(button).toHaveCount(0);
  await offer(page);
  for (const path of pages) {
    await draw(page, `/${path}`);
    await expect(button, path).toBeVisible();
    await expect(button.locator('xpath=preceding::p[1]'), 'an honest sentence before it').toHaveClass(
      'caution',
    );
  }
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(button).toHaveCount(0);

  await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
  await open(page, '/en/safety/');
  await offer(page);
  for (const path of pages) {
    await draw(page, `/${path}`);
    await expect(page.locator('[data-install], [data-device]'), path).toHaveCount(0);
  }
});
