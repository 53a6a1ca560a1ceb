import built from '../../.generated/facts.json';
import type { Edition } from '../../src/content/edition.ts';
import type { BuiltFacts } from '../../src/content/facts.ts';
import { locales } from '../../src/content/locales.ts';
import { allScreens, pathOf } from '../../src/model/places.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import { changesByMonth, keptChanges } from './changes.ts';
import { csvOf } from './csv.ts';
import { desksFile } from './desks.ts';
import { flowFile } from './flow.ts';
import { hsdsServices } from './hsds.ts';
import { allWays } from './rows.ts';
import { words } from './said.ts';
import { tableOf } from './table.ts';

const facts = built as unknown as BuiltFacts;

/** What a file of the data is, for people and for programs. */
const about = [
  {
    path: 'desks.json',
    type: 'application/json',
    schema: 'schema/desks.json',
    ja: '窓口のすべて。番号・時間・料金・言語・出典と、すべての言語の文',
    en: 'Every desk: numbers, hours, costs, languages, sources, and the words of every language',
  },
  {
    path: 'desks.csv',
    type: 'text/csv',
    schema: 'schema/desks-row.json',
    ja: '同じ窓口の表。1行に1つの連絡方法',
    en: 'The same desks as a table, a row for each way to reach one',
  },
  {
    path: 'flow.json',
    type: 'application/json',
    schema: 'schema/flow.json',
    ja: '質問、答え、案内図の箱、結果',
    en: 'Questions, answers, boxes of the leaflets, results',
  },
  {
    path: 'changes.json',
    type: 'application/json',
    schema: 'schema/changes.json',
    ja: '月ごとの変更',
    en: 'What changed, month by month',
  },
  {
    path: 'hsds/services.json',
    type: 'application/json',
    schema: 'schema/hsds-services.json',
    ja: 'Open Referral HSDS 3.0の形に合わせた静的な書き出し。確認済みの情報だけ',
    en: 'A static export in the shape of Open Referral HSDS 3.0, and no more than that; confirmed facts only',
  },
  {
    path: 'hsds/organizations.json',
    type: 'application/json',
    schema: 'schema/hsds-organizations.json',
    ja: '同じ書き出しの組織',
    en: 'The organizations of the same export',
  },
  { path: 'licence.txt', type: 'text/plain', ja: '利用の条件', en: 'The terms of use' },
] as const;

const editionAbout = {
  path: 'edition.json',
  type: 'application/json',
  schema: 'schema/edition.json',
  ja: 'この版。だれが出しているか、どの地域のものか、いつまで確かめてあるか',
  en: 'This edition: who publishes it, for which area, and until when it was reviewed',
} as const;

const indexFile = (site: string, licence: string, edition?: Edition) => ({
  $schema: 'schema/index.json',
  name: withoutReadings(words.ja.getFixedT('ja', 'pages')('home.name')),
  ...(site ? { site } : {}),
  licence: { spdx: licence, path: 'licence.txt' },
  languages: locales,
  changed: changesByMonth(keptChanges)[0]?.month,
  files: edition ? [...about, editionAbout] : about,
});

/** Whose edition it is: what of it is no word or colour of the pages. */
const editionFile = ({ id, names, publisher, area, report, reviewedUntil }: Edition) => ({
  $schema: 'schema/edition.json',
  id,
  names,
  publisher,
  area,
  reviewedUntil,
  ...(report ? { report } : {}),
});

/**
 * The open data of a build, made of the facts and words that its pages are made of.
 * @param site the public address of the site with a slash at the end, or ''
 * @param licence the SPDX name of the project's licence
 * @param edition none: the project's own site
 * @returns the text of each file, by its path below `data/`
 */
export function openData(site: string, licence: string, edition?: Edition): Record<string, string> {
  const services = hsdsServices(facts);
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  return {
    'index.json': json(indexFile(site, licence, edition)),
    'desks.json': json(desksFile(facts)),
    'desks.csv': csvOf(tableOf(allWays(facts), facts)),
    'flow.json': json(flowFile()),
    'changes.json': json({ $schema: 'schema/changes.json', months: changesByMonth(keptChanges) }),
    ...(edition ? { 'edition.json': json(editionFile(edition)) } : {}),
    'hsds/services.json': json(services),
    'hsds/organizations.json': json(services.map(({ organization }) => organization)),
  };
}

/**
 * Every address of the site, for crawlers.
 * @param site its public address with a slash at the end
 */
export function sitemap(site: string): string {
  const addresses = locales.flatMap(({ id }) =>
    allScreens().map((screen) => `${site}${pathOf({ ...screen, locale: id })}`),
  );
  const lines = addresses.map((address) => `<url><loc>${address}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}
