import { addresses, expect, open, stepPath, stored, test } from './site.ts';

// What the worker answers is what the host would: the same bytes but for the gate and the steps, the same status, the same headers.

/** As people write an address; the first of them the site itself. */
const spelled = [
  '',
  'index.html',
  `${stepPath('en', 'wish').slice(0, -1)}`,
  'ja/index.html',
  'ja/?from=message',
];
const unknown = ['ja/nothing/', 'en/step/nothing/', 'ja-simple/desks/nothing/'];
const all = [...addresses, ...spelled, ...unknown];

const told = [
  'content-type',
  'cache-control',
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
];
const gate = /<script src="[^"]*\/gate-[^"]*"><\/script>/;
/** With the worker every page is at hand: its documents ask for no steps. */
const steps = / data-steps="[^"]*"/;

interface Answer {
  readonly status: number;
  readonly headers: readonly (string | null)[];
  readonly html: string;
}

test('for every address the worker answers as the host does, and asks it for none', async ({
  page,
  site,
}) => {
  await open(page, '/ja/');
  await stored(page);
  const before = site.requests.length;
  const fromStore = await page.evaluate(
    ([paths, names]) =>
      Promise.all(
        paths.map(async (path): Promise<Answer> => {
          const response = await fetch(`/${path}`);
          const headers = names.map((name) => response.headers.get(name));
          return { status: response.status, headers, html: await response.text() };
        }),
      ),
    [all, told] as const,
  );
  expect(site.requests.slice(before).map(({ path }) => path)).toEqual([]);

  const wrong: string[] = [];
  for (const [index, path] of all.entries()) {
    const response = await page.request.get(`/${path}`);
    const headers = told.map((name) => response.headers()[name]?.replace('; charset', ';charset') ?? null);
    const host: Answer = { status: response.status(), headers, html: await response.text() };
    const { html = '', ...rest } = fromStore[index] ?? {};
    const isSame =
      html.replace(gate, '') === host.html.replace(steps, '') &&
      JSON.stringify(rest) === JSON.stringify({ status: host.status, headers });
    if (!isSame)
      wrong.push(`${path}: ${JSON.stringify(rest)} ${JSON.stringify({ status: host.status, headers })}`);
    if (addresses.includes(path) && !gate.test(html)) wrong.push(`${path} has no gate`);
  }
  expect(wrong).toEqual([]);
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
