import { createHash } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import { packDocuments } from '../../src/model/documentBundle.ts';

// The worker itself, on a store and a host in memory. That its answers are those of a real host, for every address, is
// seen in tests/browser/store.spec.ts.

const scope = 'https://example.org/sub/path/';
const given = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "frame-ancestors 'none'",
  'permissions-policy': 'geolocation=()',
  'cache-control': 'no-store',
};
const ofOneAnswer = { etag: '"1"', 'last-modified': 'yesterday', 'content-length': '7' };

const bundle = (locale: string) =>
  JSON.stringify(
    packDocuments(
      [`${locale}/`, `${locale}/step/wish/`, `${locale}/desks/police/`].map((path) => [
        path,
        `<p>${path}</p>`,
      ]),
    ),
  );
const build: Readonly<Record<string, string>> = {
  'index.html': 'entrance',
  '404.html': 'missing',
  'away.html': 'away',
  'assets/main-1.js': 'app',
  'assets/ja-1.json': 'words',
  'assets/ja-simple-1.json': 'easy words',
  'assets/ja.documents-1.json': bundle('ja'),
  'assets/ja-simple.documents-1.json': bundle('ja-simple'),
  'assets/en.documents-1.json': bundle('en'),
};
const listed = Object.entries(build).map(([url, bytes]) => ({
  url,
  revision: url.startsWith('assets/') ? null : '1',
  integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
}));

type Listener = (event: unknown) => void;
let listeners: Record<string, Listener>;
let store: Map<string, Response>;
/** What the host was asked for, from the folder of the site. */
let asked: string[];
/** What the host answers with. */
let host: (path: string, request: Request) => Response | Promise<Response>;

const usual = (path: string): Response => {
  const bytes = build[path];
  if (bytes === undefined) return new Response('host', { status: 404 });
  return new Response(bytes, { headers: { ...given, ...ofOneAnswer } });
};
const keyOf = (request: string | Request) => (typeof request === 'string' ? request : request.url);
const cache = {
  match: async (request: string | Request) => store.get(keyOf(request))?.clone(),
  put: async (request: string | Request, response: Response) => void store.set(keyOf(request), response),
  keys: async () => [...store.keys()].map((url) => new Request(url)),
  delete: async (request: string | Request) => store.delete(keyOf(request)),
};

/** Starts the worker anew, as the browser does between two events. */
async function start({ windows = [`${scope}ja/step/wish/`], active = false } = {}): Promise<void> {
  listeners = {};
  vi.resetModules();
  // As it is shipped: Workbox checks and says more in development.
  vi.stubEnv('NODE_ENV', 'production');
  const surroundings = {
    self: globalThis,
    __WB_MANIFEST: listed.map((entry) => ({ ...entry })),
    FetchEvent: class {},
    location: new URL('sw.js', scope),
    registration: { scope, active: active ? {} : null },
    clients: { claim: async () => {}, matchAll: async () => windows.map((url) => ({ url })) },
    skipWaiting: async () => {},
    addEventListener: (type: string, act: Listener) => {
      listeners[type] = act;
    },
  };
  for (const [name, value] of Object.entries(surroundings)) vi.stubGlobal(name, value);
  await import('../../src/sw.ts');
}

beforeEach(() => {
  store = new Map();
  asked = [];
  host = usual;
  vi.stubGlobal('caches', { open: async () => cache, match: cache.match });
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = request.url.slice(scope.length);
    asked.push(path);
    return host(path, request);
  });
});

async function install(): Promise<void> {
  let done: Promise<unknown> = Promise.resolve();
  listeners.install?.({
    type: 'install',
    waitUntil: (promise: Promise<unknown>) => {
      done = promise;
    },
  });
  await done;
}

/** @returns what the worker answers, or undefined where it leaves the request to the browser */
async function ask(path: string, mode = 'navigate'): Promise<Response | undefined> {
  const request = new Request(new URL(path, scope));
  Object.defineProperty(request, 'mode', { value: mode });
  let answer: Promise<Response> | undefined;
  listeners.fetch?.({
    type: 'fetch',
    request,
    waitUntil: () => {},
    respondWith: (promise: Promise<Response>) => {
      answer = promise;
    },
  });
  return answer;
}
const textOf = async (path: string, mode?: string) => (await ask(path, mode))?.text();

it.each([
  ['ja/step/wish/', 'ja/step/wish/'],
  ['ja/step/wish', 'ja/step/wish/'],
  ['ja/step/wish/?from=message', 'ja/step/wish/'],
  ['ja/index.html', 'ja/'],
  ['ja-simple/', 'ja-simple/'],
  ['ja/desks/police-advice/', 'ja/desks/police/'],
])('%s is answered with the document of %s', async (address, place) => {
  await start();
  await install();
  expect(await textOf(address)).toBe(`<p>${place}</p>`);
  expect(await textOf(address, 'cors')).toBe(`<p>${place}</p>`);
});

it.each(['', 'index.html', 'assets/main-1.js', 'away.html'])(
  'the file of the build at "%s"',
  async (path) => {
    await start();
    await install();
    asked.length = 0;
    expect(await textOf(path)).toBe(build[path || 'index.html']);
    expect(asked).toEqual([]);
  },
);

it.each(['ja/nothing/', 'ja/step/wish/more/', 'en/desks/nobody/'])(
  '%s is nowhere: the 404 page',
  async (path) => {
    await start();
    await install();
    asked.length = 0;
    const answer = await ask(path);
    expect([answer?.status, await answer?.text()]).toEqual([404, 'missing']);
    expect(answer?.headers.get('permissions-policy')).toBe(given['permissions-policy']);
    expect(asked).toEqual([]);
  },
);

it('other addresses are the host’s: a page through the worker, a file past it', async () => {
  await start();
  await install();
  const answer = await ask('robots.txt');
  expect([answer?.status, await answer?.text()]).toEqual([404, 'host']);
  expect(await ask('robots.txt', 'no-cors')).toBeUndefined();
  host = () => Promise.reject(new TypeError('offline'));
  const offline = await ask('robots.txt');
  expect([offline?.status, await offline?.text()]).toEqual([404, 'missing']);
});

it('a document has the headers that the host gives to documents, without those of one answer', async () => {
  await start();
  await install();
  const headers = (await ask('ja/step/wish/'))?.headers;
  expect(Object.fromEntries(headers ?? [])).toEqual(given);
});

it('a language that is not stored yet is stored when a page of it is asked for', async () => {
  await start();
  await install();
  asked.length = 0;
  expect(await textOf('en/step/wish/')).toBe('<p>en/step/wish/</p>');
  expect(asked).toEqual(['assets/en.documents-1.json']);
  expect(await textOf('en/')).toBe('<p>en/</p>');
  expect(asked.length).toBe(1);
});

it('the first time, the language of the page is stored, and what has none', async () => {
  await start();
  await install();
  expect(asked.sort()).toEqual(
    Object.keys(build)
      .filter((path) => !/^assets\/(en|ja-simple)[.-]/.test(path))
      .sort(),
  );
});

it('after that, all documents are stored, and the words of the language of the page alone', async () => {
  await start({ active: true });
  await install();
  expect(asked.sort()).toEqual(
    Object.keys(build)
      .filter((path) => path !== 'assets/ja-simple-1.json')
      .sort(),
  );
});

it('what fails ends at the host', async () => {
  await start();
  host = (_, request) =>
    request.mode === 'navigate' ? new Response('host') : Promise.reject(new TypeError('offline'));
  expect(await textOf('ja/step/wish/')).toBe('host');
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
  expect(await textOf('ja/step/wish/')).toBe('host');
  expect(await textOf('ja/nothing/')).toBe('host');
});

it('an installation that lacks a file fails: the browser tries again at the next visit', async () => {
  await start();
  host = (path) => (path === 'away.html' ? new Response('', { status: 503 }) : usual(path));
  await expect(install()).rejects.toThrow();
});

it('a file is asked for with the integrity of the build', async () => {
  await start();
  const hashes = new Map<string, string>();
  host = (path, request) => {
    hashes.set(path, request.integrity);
    return usual(path);
  };
  await install();
  for (const [path, hash] of hashes)
    expect(hash, path).toBe(listed.find(({ url }) => url === path)?.integrity);
});
