import { inflateSync } from 'node:zlib';
import { locales } from '../../src/content/locales.ts';
import { expect, open, suite } from './suite.ts';

const test = suite();

/** The objects of a PDF as text; Firefox packs them. */
function pdfText(pdf: Buffer): string {
  const bare = pdf.toString('latin1');
  const packed = [...bare.matchAll(/\/ObjStm\b.*?stream\r?\n(.*?)\r?\nendstream/gs)];
  return [
    bare,
    ...packed.map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')),
  ].join('\n');
}

for (const { id } of locales)
  test(`the chart is one sheet (${id})`, async ({ browser, site }) => {
    await open(browser, `${site.origin}/${id}/chart/`);
    const sheets = pdfText((await browser.print()) ?? Buffer.alloc(0)).match(/\/Type\s*\/Page\b(?!s)/g);
    expect(sheets).toHaveLength(1);
  });
