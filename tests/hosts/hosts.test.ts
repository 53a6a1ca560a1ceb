import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaders } from '../../scripts/headers.mjs';
import { recipes } from '../../scripts/recipes.mjs';
import { type Host, isThere, kinds, startHost } from './servers.ts';

const root = join(import.meta.dirname, '../..');
const builds = [
  ['/', '.built/test'],
  ['/sub/path/', '.built/test-sub'],
  ['/b/', '.built/test-kumamoto'],
] as const;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Asks as a browser does, and leaves packed what comes packed. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

/** What a host is told, without what only makes it quicker. */
const told = (all: Record<string, string>): [string, string | undefined][] =>
  ['Cache-Control', ...Object.keys(all)].filter((name) => name !== 'Link').map((name) => [name, all[name]]);

it('the recipes are those of today’s headers: node scripts/recipes.mjs writes them', () => {
  for (const [name, text] of Object.entries(recipes('/')))
    expect(readFileSync(join(root, 'hosts', name), 'utf8'), name).toBe(text);
});

for (const [name, kind] of Object.entries(kinds)) {
  if (!isThere(kind)) {
    console.log(`${name} is not tested: it is not installed (Debian: "apt-get install ${kind.debian}").`);
    continue;
  }
  describe.each(builds)(`${name} at %s`, (base, built) => {
    const folder = join(root, built);
    const headersOf = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(gz|br)$|^_headers$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    let host: Host;
    beforeAll(async () => {
      host = await startHost(kind, folder, base);
    });
    afterAll(() => host?.end());
    const at = (path: string, headers?: Record<string, string>) =>
      ask(`${host.origin}${base}${path.replace(/(^|\/)index\.html$/, '$1')}`, headers);

    it('hands out every file with the headers of _headers, packed as the build has packed it', async () => {
      const faults: string[] = [];
      for (const path of files) {
        const bytes = readFileSync(join(folder, path));
        const { status, headers, bytes: got } = await at(path, { 'Accept-Encoding': 'gzip' });
        const isPacked = headers['content-encoding'] === 'gzip';
        if (status !== 200 || !(isPacked ? gunzipSync(got) : got).equals(bytes))
          faults.push(`${path}: other bytes`);
        if (/\.(html|js|css|json|svg|webmanifest)$/.test(path) && !isPacked)
          faults.push(`${path}: not packed`);
        const address = base + path.replace(/(^|\/)index\.html$/, '$1');
        for (const [name, value] of told(headersOf(address)))
          if (headers[name.toLowerCase()] !== value)
            faults.push(`${path}: ${name} is ${headers[name.toLowerCase()]}, not ${value}`);
      }
      expect(faults).toEqual([]);
    });

    it('hands out plain bytes to who cannot unpack, and says that the two differ', async () => {
      const { headers, bytes } = await at('ja/index.html');
      expect(headers['content-encoding']).toBeUndefined();
      expect(bytes.toString()).toContain('<html');
      const packed = await at('ja/index.html', { 'Accept-Encoding': 'gzip, br' });
      expect(packed.headers.vary).toMatch(/accept-encoding/i);
      const unpack = packed.headers['content-encoding'] === 'br' ? brotliDecompressSync : gunzipSync;
      expect(unpack(packed.bytes).equals(bytes)).toBe(true);
    });

    it('names the types that browsers insist on', async () => {
      const script = files.find((path) => path.endsWith('.js')) ?? '';
      for (const [path, type] of [
        ['app.webmanifest', /^application\/manifest\+json/],
        [script, /^(text|application)\/javascript/],
        ['sw.js', /^(text|application)\/javascript/],
        ['ja/index.html', /^text\/html/],
        ['favicon.svg', /^image\/svg\+xml/],
      ] as const)
        for (const encoding of ['identity', 'gzip', 'br'])
          expect((await at(path, { 'Accept-Encoding': encoding })).headers['content-type'], path).toMatch(
            type,
          );
    });

    it('answers what is not there with the page that says so, as 404, kept by nobody', async () => {
      const page = readFileSync(join(folder, '404.html'), 'utf8');
      for (const path of ['nowhere', 'ja/nowhere/', 'assets/gone-00000000.js', 'ja/step/nowhere/']) {
        const { status, headers, bytes } = await at(path);
        expect(status, path).toBe(404);
        expect(bytes.toString(), path).toBe(page);
        expect(headers['content-type'], path).toMatch(/^text\/html/);
        expect(headers['cache-control'], path).toBe('no-store');
        expect(headers['content-security-policy'], path).toBeDefined();
      }
    });

    it('forgives a slash that is missing, and names no other host', async () => {
      const { status, headers } = await at('ja/desks');
      expect([301, 302, 307, 308]).toContain(status);
      const { pathname } = new URL(headers.location ?? '', host.origin);
      expect(pathname).toBe(`${base}ja/desks/`);
    });

    it('lets every link of a page be followed', async () => {
      const seen = new Set<string>();
      const queue = [`${base}ja/`];
      for (let path = queue.pop(); path !== undefined && seen.size < 60; path = queue.pop()) {
        if (seen.has(path)) continue;
        seen.add(path);
        const { status, bytes } = await ask(host.origin + path);
        expect(status, path).toBe(200);
        for (const [, href = ''] of bytes.toString().matchAll(/<a [^>]*?href="(\/[^"#?]*)["#]/g))
          queue.push(href);
      }
      expect(seen.size).toBeGreaterThan(50);
    });

    it('answers who has it already without sending it again', async () => {
      const asset = files.find((path) => path.startsWith('assets/')) ?? '';
      const first = await at(asset);
      const { status } = await at(asset, {
        ...(first.headers.etag ? { 'If-None-Match': first.headers.etag } : {}),
        ...(first.headers['last-modified'] ? { 'If-Modified-Since': first.headers['last-modified'] } : {}),
      });
      expect(status).toBe(304);
    });
  });
}
