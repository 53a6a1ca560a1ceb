import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { allWays, type Way } from '../../scripts/data/rows.ts';
import { schemas } from '../../scripts/data/schemas.ts';
import { chooseEdition } from '../../scripts/edition.ts';
import { readHeaders } from '../../scripts/headers.mjs';
import { deskIds } from '../../src/content/desks.ts';
import { type BuiltFacts, facts } from '../../src/content/facts.ts';
import { locales } from '../../src/content/locales.ts';
import type { Source } from '../../src/content/types.ts';
import { confirmedChannels } from '../../src/model/confirmed.ts';
import { allScreens, pathOf } from '../../src/model/places.ts';
import { type Build, builds, faultsOf, type Page, precached, textOf, valuesOf } from './builds.ts';

const root = join(import.meta.dirname, '../..');
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
for (const [name, text] of Object.entries(schemas(root, true))) ajv.addSchema(JSON.parse(text), name);

/** What a schema has against a value, a line each. */
function against(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (!validate) return [`${schema} is not there`];
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Reads a table as any reader of CSV does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const { groups = {} } of text.matchAll(
    /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/g,
  )) {
    rows.at(-1)?.push(groups.quoted?.replaceAll('""', '"') ?? groups.bare ?? '');
    if (groups.end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

type Row = Readonly<Record<string, string>>;
const rowsOf = (build: Build): Row[] => {
  const [head = [], ...rows] = readCsv(textOf(build, 'data/desks.csv').replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
};

const listed = (cell = '') => (cell ? { list: cell.split(' ') } : {});
const sourceIn = (row: Row, name: string): Source | undefined => {
  const address = row[`追加_${name}URL`] ?? '';
  const seen = row[`追加_${name}年月`];
  if (!row[`追加_${name}確認`]) return undefined;
  return {
    ...(address.startsWith('https://') ? { url: address } : {}),
    ...(address.startsWith('http://') ? { text: address } : {}),
    ...(seen ? { seen } : {}),
    confirmed: row[`追加_${name}確認`] === '確認済み',
  } as Source;
};

/** What a row says of a way, to be held against the facts. */
const saidIn = (row: Row) => ({
  desk: row.追加_窓口ID,
  id: row.追加_手段ID,
  kind: row.追加_手段,
  at: row.連絡先電話番号 || row.連絡先URL,
  hours: row.追加_時間 ? JSON.parse(row.追加_時間) : undefined,
  cost: row.追加_料金,
  tongues: listed(row.追加_言語),
  for: row.追加_対象,
  prefecture: row.追加_都道府県コード,
  unreachable: listed(row.追加_つながらない回線),
  instead: row.追加_代わりの手段ID,
  answered: row.追加_返事 === 'あり',
  askFor: row.追加_呼び出す名前,
  leaflets: listed(row.追加_案内図),
  source: sourceIn(row, '出典'),
  hoursSource: sourceIn(row, '時間の出典'),
  tonguesSource: sourceIn(row, '言語の出典'),
});

/** The same of the facts themselves. */
const factsOf = ({ desk, id, channel, source, hoursSource, tonguesSource, askFor = '' }: Way) => {
  const joined = (list: readonly string[] = []) => listed(list.join(' '));
  const telephone = channel.kind === 'telephone' ? channel : undefined;
  return {
    desk,
    id,
    kind: channel.kind,
    at: channel.kind === 'telephone' ? channel.number : (channel.url ?? ''),
    hours: channel.hours,
    cost: channel.cost ?? '',
    tongues: joined(channel.tongues),
    for: channel.for ?? '',
    prefecture: channel.prefecture ?? '',
    unreachable: joined(telephone?.unreachable),
    instead: telephone?.instead ?? '',
    answered: 'answered' in channel && channel.answered === true,
    askFor,
    leaflets: joined(channel.leaflets),
    source,
    hoursSource,
    tonguesSource,
  };
};

/** Every value under a key, anywhere in a tree. */
const underKey = (tree: unknown, key: string): string[] =>
  tree === null || typeof tree !== 'object'
    ? []
    : Object.entries(tree).flatMap(([name, value]) =>
        name === key && typeof value === 'string' ? [value] : underKey(value, key),
      );

const linkedIn = ({ html }: Page): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text = '']) =>
    JSON.parse(text),
  );

const each = (list: readonly string[]) => [...new Set(list)].sort();
const numbers = each(underKey(facts, 'number'));
const confirmed = (desk: (typeof deskIds)[number]) =>
  each(
    confirmedChannels(facts.desks[desk]).flatMap((channel) =>
      channel.kind === 'telephone' ? channel.number : [],
    ),
  );

describe.each(Object.entries(builds))('the open data of %s', (_, build) => {
  const { files, pages } = build;
  const own = [...files.keys()].filter((path) => path.startsWith('data/'));
  const read = (path: string) => JSON.parse(textOf(build, `data/${path}`));
  const index = read('index.json');

  it('is listed whole, each file with a schema that it keeps to', () => {
    const named: { path: string; type: string; schema?: string }[] = index.files;
    const paths = named.flatMap(({ path, schema }) => [path, ...(schema ? [schema] : [])]);
    expect(each([...paths, 'index.json', 'schema/index.json']).map((path) => `data/${path}`)).toEqual(
      own.sort(),
    );
    const checked = [{ path: 'index.json', type: 'application/json', schema: 'schema/index.json' }, ...named];
    const faults = checked.flatMap(({ path, type, schema = '' }) => {
      if (type === 'application/json') return against(schema, read(path)).map((fault) => `${path}: ${fault}`);
      return type === 'text/csv' ? rowsOf(build).flatMap((row) => against(schema, row)) : [];
    });
    expect(faults).toEqual([]);
  });

  it('gives the same facts out of the table', async () => {
    const chosen = await chooseEdition(root, build.edition);
    const ways = allWays(chosen.facts as BuiltFacts);
    expect(rowsOf(build).map(saidIn)).toEqual(ways.map(factsOf));
    expect(ways.length).toBeGreaterThan(90);
  });

  it('opens in Excel: a byte order mark, CRLF, as many cells in each row', () => {
    const text = textOf(build, 'data/desks.csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(each(readCsv(text).map((row) => String(row.length)))).toHaveLength(1);
  });

  it('has the numbers of the facts, and so have the pages, all in the national form', () => {
    expect(each(underKey(read('desks.json'), 'number'))).toEqual(numbers);
    expect(each(rowsOf(build).flatMap(({ 連絡先電話番号: number }) => number || []))).toEqual(numbers);
    expect(each(underKey(read('hsds/services.json'), 'number'))).toEqual(each(deskIds.flatMap(confirmed)));
    const linked = [...pages.values()].flatMap(linkedIn);
    expect(each(underKey(linked, 'telephone'))).toEqual(each(deskIds.flatMap(confirmed)));
    const international = own.filter((path) => /\+81|0081/.test(textOf(build, path)));
    expect(international).toEqual([]);
    expect(faultsOf(build, ({ html }) => html.match(/\+81/g) ?? [])).toEqual([]);
  });

  it('says on the page of a desk to machines what it says to people, and only what is confirmed', () => {
    for (const { id } of locales)
      for (const desk of deskIds) {
        const page = pages.get(`${id}/desks/${desk}/index.html`) as Page;
        const linked = linkedIn(page);
        expect(each(underKey(linked, 'telephone')), desk).toEqual(confirmed(desk));
        const dialled = valuesOf(page, 'href', 'a').map((href) => decodeURIComponent(href));
        const lost = underKey(linked, 'telephone').filter(
          (number) => !dialled.includes(`tel:${number.replaceAll('-', '')}`),
        );
        expect(lost, desk).toEqual([]);
        const opened = underKey(linked, 'serviceUrl').filter((url) => !dialled.includes(url));
        expect(opened, desk).toEqual([]);
      }
    const elsewhere = faultsOf(build, (page, path) =>
      /\/desks\/[\w-]+\/index\.html$/.test(path) ? [] : linkedIn(page).map(() => 'has data'),
    );
    expect(elsewhere).toEqual([]);
  });

  it('is no part of what the worker stores', () => {
    const stored = precached(build).map(({ url }) => url);
    expect(stored.length).toBeGreaterThan(5);
    expect(stored.filter((url) => /^data\/|sitemap|robots/.test(url))).toEqual([]);
  });

  it('may be read by pages of other hosts, and nothing else may', () => {
    const headersOf = readHeaders(textOf(build, '_headers'));
    const open = [...files.keys()].filter(
      (path) => headersOf(build.base + path)['Access-Control-Allow-Origin'],
    );
    expect(open.sort()).toEqual(own);
    expect(headersOf(`${build.base}data/desks.json`)['Access-Control-Allow-Origin']).toBe('*');
  });

  it('has a list of all pages for crawlers where its address is known, and none elsewhere', () => {
    const { site, base } = build;
    expect(files.has('sitemap.xml')).toBe(site !== '');
    expect(textOf(build, 'robots.txt').includes('Sitemap:')).toBe(site !== '');
    if (site === '') return;
    const named = [...textOf(build, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);
    const wanted = locales.flatMap(({ id }) =>
      allScreens().map((screen) => `${site}${base}${pathOf({ ...screen, locale: id })}`),
    );
    expect(named).toEqual(wanted);
    expect(textOf(build, 'robots.txt')).toContain(`Sitemap: ${site}${base}sitemap.xml`);
  });
});
