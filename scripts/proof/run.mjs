import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installChromium } from '../engines.mjs';
import { installPackages, root } from '../setup.mjs';

// The proof of an edition (EDITION), to be read, signed and kept: .proof/<edition>.html and .pdf.
installPackages();
const executablePath = installChromium();
const { runnerImport } = await import('vite');
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');
// What a page only names, and paper does not need.
const noUrls = {
  name: 'no-urls',
  enforce: 'pre',
  load: (id) => (id.endsWith('?url') ? 'export default ""' : undefined),
};
const load = async (path, define = {}, plugins = []) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error', define, plugins })).module;

const { chooseEdition, todayInJapan } = await load('/scripts/edition.ts');
const chosen = await chooseEdition(root);
const define = { __SITE_URL__: JSON.stringify(site), __REPORT_MAIL__: JSON.stringify(''), ...chosen.define };
const { generate } = await load('/scripts/generate.ts');
generate(root, site, chosen);
const { proofDocument } = await load('/scripts/proof/document.ts', define, [chosen.plugin, noUrls]);
const edition = chosen.published?.edition.id ?? 'national';
const day = todayInJapan();
const style = readFileSync(join(root, 'scripts/proof/proof.css'), 'utf8');
const folder = join(root, '.proof');
const html = join(folder, `${edition}.html`);
const pdf = join(folder, `${edition}.pdf`);
mkdirSync(folder, { recursive: true });
writeFileSync(html, proofDocument(edition, day, style));

const { chromium } = await import('@playwright/test');
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(html).href);
  const small = 'style="width:100%;padding:0 10mm;font-size:7pt;text-align:right"';
  await page.pdf({
    path: pdf,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div ${small}>${edition} · ${day} · <span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
  });
} finally {
  await browser.close();
}
console.log(`The proof lies in ${html} and ${pdf}.`);
