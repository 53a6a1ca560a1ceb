import { readdir } from 'node:fs/promises';
import { builds, expect, open, stepPath, stored, test } from './site.ts';

// What the worker answers is what the host would: the same status, the same headers, and the same bytes but for the gate and
// for what only a page of the host needs.

/** As people write an address; the first of them the site itself. */
const spelled = [
  '',
  `${stepPath('en', 'wish').slice(0, -1)}`,
  'ja/index.html',
  'ja/?from=message',
  'ja//step/wish/',
];
const unknown = ['ja/nothing/', 'en/step/nothing/', 'ja-simple/desks/nothing/'];

/** Every address of the site: each page that the build has written, a retired one too. */
async function addressesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => /^(?!assets|embed\.html).*\.html$/.test(file))
    .map((file) => file.replace(/(?<=\/)index\.html$/, ''));
}

/** Headers that belong to one transfer, not to the answer. */
const ofOneTransfer =
  /^(date|connection|keep-alive|transfer-encoding|content-(length|encoding)|vary|etag|last-modified)$/;
const gate = /<script src="[^"]*\/gate-[^"]*"><\/script>/;
/** With the worker every page is at hand, and no search comes by: its documents ask for no steps, and say nothing to machines. */
const ofHost = /<link rel="preload"[^>]*>|<script type="application\/ld\+json">.*?<\/script>/g;

interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly html: string;
}

for (const build of Object.values(builds))
  test.describe(`at ${build.base}`, () => {
    test.use({ build });
    test('for every address the worker answers as the host does, and asks it for none', async ({
      page,
      site,
    }) => {
      const documents = await addressesOf(build.folder);
      expect(documents.filter((path) => /^ja\/desks\/./.test(path)).length).toBeGreaterThan(30);
      const all = [...documents, ...spelled, ...unknown].map((path) => build.base + path);
      await open(page, `${build.base}ja/`);
      await stored(page);
      const before = site.requests.length;
      const fromStore = await page.evaluate(
        (paths) =>
          Promise.all(
            paths.map(async (path): Promise<Answer> => {
              const response = await fetch(path);
              return { status: response.status, headers: [...response.headers], html: await response.text() };
            }),
          ),
        all,
      );
      expect(site.requests.slice(before).map(({ path }) => path)).toEqual([]);

      const told = ({ status, headers }: Omit<Answer, 'html'>) =>
        JSON.stringify([
          status,
          headers
            .filter(([name]) => !ofOneTransfer.test(name))
            .map((each) => each.join(': ').replace('; charset', ';charset'))
            .sort(),
        ]);
      const wrong: string[] = [];
      for (const [index, path] of all.entries()) {
        const response = await page.request.get(path);
        const host = told({ status: response.status(), headers: Object.entries(response.headers()) });
        const { html = '', status = 0, headers = [] } = fromStore[index] ?? {};
        const worker = told({ status, headers });
        if (worker !== host) wrong.push(`${path}: ${worker}, the host ${host}`);
        if (html.replace(gate, '') !== (await response.text()).replace(ofHost, ''))
          wrong.push(`${path}: other bytes`);
        if (/\/(ja|en|ja-simple)\//.test(path) && status === 200 && !gate.test(html))
          wrong.push(`${path} has no gate`);
      }
      expect(wrong).toEqual([]);
    });
  });

test('the worker leaves every other address to the host', async ({ page, site }) => {
  await open(page, '/ja/');
  await stored(page);
  for (const path of ['/robots.txt', '/icons/icon-192.png', '/favicon.svg', '/.well-known/security.txt']) {
    const before = site.requests.length;
    const response = await page.goto(path);
    expect(
      site.requests.slice(before).map((each) => each.path),
      path,
    ).toContain(path);
    expect(response?.status(), path).toBe(path.startsWith('/.well') ? 404 : 200);
    expect(response?.headers()['content-type'], path).toMatch(/text\/plain|image\/|text\/html/);
  }
  await site.stop();
  await page.goto('/nowhere');
  await expect(page.locator('main[data-missing]')).toBeVisible();
});

test('the language of the reader is stored first, and the others after it', async ({ page, site }) => {
  const order: string[] = [];
  site.answer(/\.documents-/, (response, asUsual) => {
    order.push(response.req.url ?? '');
    asUsual();
  });
  await open(page, `/${stepPath('en', 'wish')}`);
  await stored(page);
  expect(order.map((path) => path.match(/\/assets\/([\w-]+)\.documents/)?.[1])).toEqual([
    'en',
    'ja',
    'ja-simple',
  ]);
});
