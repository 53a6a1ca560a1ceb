import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../..');

/** An opening tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Page {
  readonly html: string;
  /** The opening tags, in their order. */
  readonly tags: readonly Tag[];
  /** What can be read, a line for each stretch between tags; readings left out. */
  readonly text: string;
}

/** A build of the site. */
export interface Build {
  /** The folder the site lives in on its host. */
  readonly base: string;
  /** Its public address, or '' where the build was not told. */
  readonly site: string;
  /** The edition that it is, where it is one of a publisher. */
  readonly edition?: string;
  /** Every file, by its path in the build. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Every page, by its path in the build. */
  readonly pages: ReadonlyMap<string, Page>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decode = (text: string): string => text.replaceAll(/&([#\w]+);/g, (as, name) => entities[name] ?? as);

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Reads a page of ours. A parser of all of HTML takes a minute for all of them. */
export function readPage(html: string): Page {
  const tags = [...html.matchAll(tag)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(attribute)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        decode(values.find((value) => value !== undefined) ?? ''),
      ]),
    ),
  }));
  const text = html
    .replaceAll(/<(style|script|rt|rp|title)\b.*?<\/\1>|\u200b|<!--.*?-->|<\/?ruby>/gs, '')
    .replaceAll(/<[^>]*>/g, '\n');
  return { html, tags, text: decode(text) };
}

function readBuild(folder: string, base: string, site: string, edition?: string): Build {
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    // What is packed says the same once more.
    .filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map(paths.map((path) => [path.slice(join(root, folder).length + 1), readFileSync(path)]));
  const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('assets/'));
  return {
    base,
    site,
    ...(edition ? { edition } : {}),
    files,
    pages: new Map(pages.map(([path, bytes]) => [path, readPage(bytes.toString())])),
  };
}

/** What `npm test` builds: at the root of a host, two editions of one host, and under a folder of a host whose address is known. */
export const builds: Readonly<Record<string, Build>> = {
  dist: readBuild('.built/test', '/', ''),
  hokkaido: readBuild('.built/test-hokkaido', '/a/', '', 'hokkaido'),
  kumamoto: readBuild('.built/test-kumamoto', '/b/', '', 'kumamoto'),
  'dist-sub': readBuild('.built/test-sub', '/sub/path/', 'https://example.org'),
};

/** The values of an attribute of all tags with one of these names, in their order. */
export const valuesOf = (page: Page | undefined, attribute: string, ...names: string[]): string[] =>
  (page?.tags ?? [])
    .filter(({ name }) => names.includes(name))
    .flatMap(({ attributes }) => attributes[attribute] ?? []);

/** The address of the first link of the head with this relation. */
export const linkOf = (page: Page | undefined, rel: string): string | undefined =>
  page?.tags.find(({ name, attributes }) => name === 'link' && attributes.rel === rel)?.attributes.href;

/** What a page says in a `meta` of this name. */
export const metaOf = (page: Page | undefined, name: string): string | undefined =>
  page?.tags.find(({ attributes }) => attributes.name === name || attributes['http-equiv'] === name)
    ?.attributes.content;

/** The style sheets within a page. */
export const sheetsOf = ({ html }: Page): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet]) => sheet ?? '');

/** A file of the build as text. */
export const textOf = ({ files }: Build, path: string): string => files.get(path)?.toString() ?? '';

/** The size of a file as it comes over the network, in bytes. */
export const packedSize = ({ files }: Build, path: string): number => {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not in the build`);
  return gzipSync(bytes, { level: 9 }).length;
};

/** The path in the build of an address of it: folders are their `index.html`. */
export const fileAt = ({ base }: Build, address: string): string =>
  address
    .replace(/#.*/, '')
    .slice(base.length)
    .replace(/(^|\/)$/, '$1index.html');

/** Whether an address leads to a file of the build. */
export const isThere = (build: Build, address: string): boolean =>
  address.startsWith(build.base) && build.files.has(fileAt(build, address));

/** What the worker's script lists: each file it stores, and the hash of its bytes. */
export const precached = (build: Build): { url: string; integrity: string }[] =>
  [...textOf(build, 'sw.js').matchAll(/\{[^{}]*\burl"?:"[^"]+"[^{}]*\}/g)].map(([entry]) => {
    const value = (name: string) => entry.match(new RegExp(`\\b${name}"?:"([^"]+)"`))?.[1] ?? '';
    return { url: value('url'), integrity: value('integrity') };
  });

/** A line for each fault of each page. */
export const faultsOf = (build: Build, find: (page: Page, path: string) => string[]): string[] =>
  [...build.pages].flatMap(([path, page]) => find(page, path).map((fault) => `${path}: ${fault}`));
