import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '../src/content/facts.ts';

/** The packages whose code or data reaches the reader: in the page, the worker, the icons, the data. */
export const shippedPackages = {
  preact: 'page',
  i18next: 'page',
  'react-i18next': 'page',
  'workbox-window': 'page',
  'workbox-core': 'worker',
  'workbox-precaching': 'worker',
  'workbox-routing': 'worker',
  'workbox-strategies': 'worker',
  'lucide-static': 'pictures',
  '@holiday-jp/holiday_jp': 'data',
} as const satisfies Readonly<Record<string, 'page' | 'worker' | 'pictures' | 'data'>>;

/** Name, version and licence of each of them, as its own package says. */
export const licences = (root: string): Licence[] =>
  Object.keys(shippedPackages).map((name) => {
    const said = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    return { name, version: said.version, licence: said.license };
  });

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The full texts of their licences, as a page that leads back to the site: installed, there is no other way back.
 * @throws where a package brings none
 */
export function licencesPage(root: string): string {
  const texts = licences(root)
    .map(({ name, version, licence }) => {
      const folder = join(root, 'node_modules', name);
      const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`${name} brings no text of its licence.`);
      return `${name} ${version} (${licence})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(60)}\n\n`);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><title>Licences</title>',
    `<p><a href="../">← まどぐち · Madoguchi</a></p><pre>${escapeHtml(texts)}</pre></html>`,
  ].join('');
}
