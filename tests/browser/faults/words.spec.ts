import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostile, spoil } from '../../hostile.ts';
import { draw, expect, failing, open } from '../site.ts';
import { test, toDesk } from './fault.ts';

test.use({ serviceWorkers: 'block' });

test('hostile words are letters on the page, and no more', async ({ page, site, row }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  const assets = join(site.folder, 'assets');
  const [file = ''] = (await readdir(assets)).filter((name) => name.startsWith('en-'));
  const words = spoil(JSON.parse(await readFile(join(assets, file), 'utf8')));
  site.answer(/\/assets\/en-/, failing.data(JSON.stringify(words)));
  await open(page, '/en/');
  for (const path of ['en/', 'en/step/police/', 'en/desks/jinken/', 'en/about/', 'en/nowhere/']) {
    await draw(page, `/${path}`);
    expect(await page.locator('main').innerText(), path).toContain('<script>alert(1)</script>');
    await expect(page.locator('img, #root script, [onerror]'), path).toHaveCount(0);
  }
  expect(await page.title()).toContain('<script>');
  await draw(page, '/en/');
  await expect(page.locator('h1')).toContainText(hostile.slice(0, 40));
  row(
    'the words hold script, markup, braces and marks of direction',
    `${await toDesk(page)}, with all of it as text`,
  );
  expect(dialogs).toEqual([]);
});
