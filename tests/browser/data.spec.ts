import { createServer } from 'node:http';
import { listen } from '../../scripts/server.mjs';
import { expect, open, stored, test } from './site.ts';

test.describe('what a desk says to machines', () => {
  test.use({ allowed: /Executing inline script violates|requires 'TrustedScript' assignment/ });

  test('is no script to the browser: no policy objects to it, as it does to a script', async ({ page }) => {
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
    });
    const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
    await open(page, '/ja/desks/jinken/');
    const said = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await said.textContent()) ?? '')['@context']).toBe('https://schema.org');
    expect(await refused()).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.head.append(script);
    });
    await expect.poll(refused).not.toEqual([]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});

test.describe('a page of another host', () => {
  test.use({ allowed: /blocked by CORS policy: No 'Access-Control-Allow-Origin'/ });

  test('reads the data and nothing else of the site', async ({ page, site }) => {
    // Not even asked for by a page of ours.
    await open(page, '/ja/');
    await stored(page);
    expect(site.requests.filter(({ path }) => path.startsWith('/data/'))).toEqual([]);

    const other = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end('<title>other'),
    );
    await page.goto(`http://localhost:${await listen(other)}/`);
    const read = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            ({ status }) => status,
            () => 'refused',
          ),
        site.origin + path,
      );
    for (const path of ['index.json', 'desks.json', 'desks.csv', 'flow.json', 'hsds/services.json'])
      expect(await read(`/data/${path}`), path).toBe(200);
    for (const path of ['/ja/', '/app.webmanifest', '/robots.txt'])
      expect(await read(path), path).toBe('refused');
    other.close();
    other.closeAllConnections();
  });
});

test('without a network there is no data: the worker has not stored it', async ({ page, site }) => {
  await open(page, '/ja/');
  await stored(page);
  expect(await page.evaluate(async () => (await fetch('/data/index.json')).status)).toBe(200);
  await site.stop();
  const answer = await page.evaluate(() => fetch('/data/index.json').then(({ status }) => status, String));
  expect(answer).toMatch(/TypeError/);
});
