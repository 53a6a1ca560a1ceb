import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { desk as townDesk } from '../../editions/_template/desks/town-desk.ts';
import template from '../../editions/_template/edition.ts';
import hokkaido from '../../editions/hokkaido/edition.ts';
import kumamoto from '../../editions/kumamoto/edition.ts';
import { desksFile } from '../../scripts/data/desks.ts';
import { schemas } from '../../scripts/data/schemas.ts';
import { chooseEdition, folderOf } from '../../scripts/edition.ts';
import { provableGroups } from '../../scripts/proof/provable.ts';
import { accentGrounds } from '../../scripts/tokens.ts';
import { readWords } from '../../scripts/words.ts';
import { results } from '../../src/content/chart.ts';
import type { DeskId } from '../../src/content/desks.ts';
import type { Edition, SheetBox } from '../../src/content/edition.ts';
import { type BuiltFacts, facts } from '../../src/content/facts.ts';
import type { LocaleId } from '../../src/content/locales.ts';
import { sheets } from '../../src/content/sheets.ts';
import type { Leaflet } from '../../src/content/types.ts';
import { publisherSlots } from '../../src/i18n/publisher.ts';
import { type CheckedEdition, editionFaults } from '../../src/model/check/edition.ts';
import { unusedFaults } from '../../src/model/check/unused.ts';
import { textsOf } from '../../src/model/check/words.ts';
import { checkAll } from '../../src/model/check.ts';
import { contrast } from '../../src/model/contrast.ts';
import { allBoxes, mergeWords, placePublisher, resultsWith, sheetOf } from '../../src/model/edition.ts';
import { broken, cases, holds, type Row } from '../broken.ts';
import { printed } from './printed.ts';

const root = join(import.meta.dirname, '../..');
const perLocale = <Value>(make: (locale: LocaleId) => Value) => ({
  ja: make('ja'),
  en: make('en'),
  'ja-simple': make('ja-simple'),
});
const below = perLocale((id) =>
  mergeWords(readWords(join(root, 'locales', id)), readWords(join(root, 'editions/_common', id))),
);

/** An edition as its folder has it. */
const read = (folder: string, edition: Edition, desks: CheckedEdition['desks'] = {}): CheckedEdition => ({
  where: `editions/${folder}`,
  folder,
  edition,
  desks,
  words: perLocale((id) => readWords(join(root, 'editions', folder, 'words', id))),
  below,
  grounds: accentGrounds,
});

/** The template as a town has filled it in. */
const town: CheckedEdition = {
  ...(JSON.parse(
    JSON.stringify(read('_template', template, { 'town-desk': townDesk }))
      .replaceAll('○○', 'みほん')
      .replaceAll('example.jp', 'city.invalid'),
  ) as CheckedEdition),
  where: 'editions/my-town',
  folder: 'my-town',
};

describe('the editions', () => {
  it('of the project and a town that has filled in the template are right', () => {
    expect(editionFaults(read('hokkaido', hokkaido))).toEqual([]);
    expect(editionFaults(read('kumamoto', kumamoto))).toEqual([]);
    expect(editionFaults(town)).toEqual([]);
  });

  it('are not built from a template that nobody has filled in', () => {
    const left = editionFaults({
      ...read('_template', template, { 'town-desk': townDesk }),
      folder: 'my-town',
    });
    expect(left.length).toBeGreaterThan(10);
    expect(left.filter((fault) => !/still says (○○|example\.jp)/.test(fault))).toEqual([]);
  });

  const rows: readonly Row[] = [
    ['edition/id', 'another', 'edition.ts', 'another is not the name of its folder'],
    ['edition/accents', {}, 'accents is no part of an edition'],
    ['edition/publisher', undefined, 'publisher is missing'],
    ['edition/names/en/short', '', 'names.en.short is missing'],
    ['edition/names/ja-simple/site', 'まどぐち 見本', '見本 is to be written in kana'],
    ['edition/publisher/name/en', '', 'publisher.name is missing in en'],
    ['edition/publisher/name/ja-simple', '市', '市 has no reading'],
    ['edition/publisher/telephone', '+81 3', 'publisher.telephone', 'is not a grouped national number'],
    ['edition/publisher/telephone', '0120-783-556', 'publisher.telephone', 'has the number'],
    ['edition/report', undefined, 'an official publisher names a telephone or a mail address'],
    ['edition/report', 'https://a.invalid', 'report', 'is no mail address'],
    ['edition/area/prefectures', [], 'names none'],
    ['edition/area/prefectures/0', '48', '48 is no prefecture'],
    ['edition/area/municipalities', ['431001'], '431001 is no code'],
    ['edition/area/municipalities', ['43100'], '43100 is no code of five digits in these prefectures'],
    ['edition/reviewedUntil', '2027-02-30', 'is no day'],
    ['edition/accent/light', 'blue', 'accent.light is not written as #rrggbb'],
    ['edition/accent/light', '#767676', 'accent.light has a contrast of 4.5 to #ffffff'],
    ['edition/accent/dark', '#0017c1', 'accent.dark has a contrast of'],
    ['edition/sheet/leaflet', 'C', 'C is no leaflet'],
    ['edition/sheet/boxes', ['state'], 'leaflet B has no box state'],
    ['edition/first', {}, 'first puts the desk town-desk on no result'],
    ['edition/first/nowhere', ['town-desk'], 'nowhere is no result'],
    ['edition/first/law', ['ihaho'], 'first.law: ihaho is no desk of this edition'],
    [
      'desks/ihaho',
      town.desks['town-desk'],
      'ihaho is a desk of the national chart, which cannot be changed',
    ],
    ['desks/police-advice', town.desks['town-desk'], 'police-advice is a desk of the national chart'],
    ['desks/town-desk/section', 'emergency', 'the section emergency is that of national desks'],
    ['words/en/pages', { home: { nam: 'x' } }, 'words/en', 'pages.home.nam is no key of the words'],
    ['words/en/page', {}, 'page is no key of the words'],
    ['words/ja/pages', { about: { made: { items: 'x' } } }, 'pages.about.made.items is no key'],
    ['words/ja/desks/ihaho', { name: 'x' }, 'desks/ihaho.json', 'a national desk cannot be changed'],
    ['words/ja/desks/other', { name: 'x' }, 'other is no desk of this edition'],
    ['words/ja/ui', { leave: 'x' }, 'ui.leave cannot be changed'],
    ['words/ja/ui', { emergency: { police: 'x' } }, 'ui.emergency.police cannot be changed'],
    ['words/en/pages', { safety: { title: 'x' } }, 'pages.safety.title cannot be changed'],
    ['words/en/situations', { threat: { title: 'x' } }, 'situations.threat.title cannot be changed'],
    ['words/ja/pages', { home: { tagline: ' ' } }, 'pages.home.tagline is empty'],
    ['words/ja/ui', { passOn: 'x' }, 'ui.passOn is no key'],
    ['words/en/ui', { outdated: 'Old.' }, 'ui.outdated has the slots "" instead of "{{date}}"'],
    ...(['ja', 'en', 'ja-simple'] as const).flatMap((id): Row[] =>
      ['runs', 'disclaimer', 'contact', 'mistakes'].map((key) => [
        `words/${id}/publisher/${key}`,
        undefined,
        `words/${id}/publisher.json: ${key} is missing`,
      ]),
    ),
    ['words/en/publisher/more', 'x', 'more is no sentence of a publisher'],
    ['words/en/publisher/contact', 'Call {{telephone}}.', 'contact names {{telephone}}, which is not known'],
    ['words/en/publisher/disclaimer', 'By {{name}}.', 'disclaimer names {{name}}'],
    ['logo', '<svg><image href="https://a.invalid/x"/></svg>', 'logo.svg holds https:'],
    ['logo', '<svg onload="x"/>', 'logo.svg holds onload='],
    ['logo', 'a picture', 'logo.svg is no picture'],
  ];
  it.each(cases(rows))('at $path: $says', ({ path, value, names }) => {
    expect(editionFaults(broken(town, path, value))).toSatisfy(holds(names));
  });

  it('may have a picture', () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';
    expect(editionFaults({ ...town, logo })).toEqual([]);
  });

  it('are named by a folder or a path, and nothing else', () => {
    expect(folderOf(root, '')).toBe(join(root, 'editions/national'));
    expect(folderOf(root, 'kumamoto')).toBe(join(root, 'editions/kumamoto'));
    expect(folderOf(root, join(root, 'editions/_template'))).toBe(join(root, 'editions/_template'));
    expect(() => folderOf(root, 'nowhere')).toThrow('There is no edition nowhere');
  });

  it('are past the day after the last one that somebody answers for', async () => {
    const on = async (day: string) => (await chooseEdition(root, 'kumamoto', day)).published?.facts.past;
    expect(await on(kumamoto.reviewedUntil)).toBeUndefined();
    expect(await on('2027-06-01')).toBe(true);
  });
});

describe('what an edition makes of the site', () => {
  it('is right, by the same rules as the project’s own', async () => {
    for (const id of ['hokkaido', 'kumamoto']) {
      const { words } = await chooseEdition(root, id);
      expect(checkAll(words), id).toEqual([]);
    }
  });

  it('says the disclaimer where the pages do, after what it is not unless it is official', () => {
    const said = { runs: 'R', disclaimer: 'D', contact: 'C', mistakes: 'M' };
    const lead = (edition: Edition) =>
      (placePublisher(below.en, said, edition, 'N').pages as { about: { lead: string } }).about.lead;
    const ours = (below.en.pages as { about: { lead: string } }).about.lead;
    expect(lead(kumamoto)).toBe(`${ours} D`);
    expect(lead(town.edition)).toBe('D');
  });

  it('puts its desks before those of the leaflet, and takes none away', () => {
    const merged = resultsWith(results, { advice: ['town-desk'], 'unsure-talk': ['town-desk'] });
    expect(merged.advice?.desks).toEqual(['town-desk', ...results.advice.desks]);
    expect(merged['unsure-talk']?.desks).toEqual(['town-desk']);
    for (const [id, result] of Object.entries(results)) {
      expect(merged[id]?.desks).toEqual(expect.arrayContaining([...result.desks]));
      expect(merged[id]?.also, id).toEqual(result.also);
    }
  });

  it('has words that are all drawn somewhere', () => {
    const code = ['src/views', 'src/i18n']
      .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
      .join('\n');
    expect(unusedFaults(textsOf('ja', readWords(join(root, 'editions/_common/ja'))), code)).toEqual([]);
  });
});

describe.each(['A', 'B'] as const)('the sheet of leaflet %s', (leaflet: Leaflet) => {
  /** Box by box: what it is, what it stands under, and the desks that it ends at. */
  const ofSheet = (boxes: readonly SheetBox[], under = ''): string[] =>
    boxes.flatMap(({ id, answer, boxes: inner = [], desks = [] }) => {
      const name = answer ?? id;
      return [`${name} under ${under}: ${[...desks].sort()}`, ...ofSheet(inner, name)];
    });
  const paper = printed[leaflet];
  const nameOf = (key: string): string =>
    paper[key]?.answer ?? paper[key]?.group?.replace(/^\w+\./, '') ?? key;
  const ofPaper = Object.entries(paper).map(
    ([key, { under, desks = [] }]) =>
      `${nameOf(key)} under ${under ? nameOf(under) : ''}: ${[...desks].sort()}`,
  );

  it('has exactly its boxes, each under the one it is printed under, with its desks', () => {
    expect(ofSheet(sheets[leaflet]).sort()).toEqual(ofPaper.sort());
  });

  it('has words for each box and each desk', () => {
    const boxes = allBoxes(sheets[leaflet]);
    for (const words of Object.values(below)) {
      const said = (words.pages as unknown as { sheet: { boxes: object; desks: object } }).sheet;
      expect(Object.keys(said.boxes)).toEqual(expect.arrayContaining(boxes.map(({ id }) => id)));
      const desks = boxes.flatMap((box) => box.desks ?? []);
      expect(Object.keys(said.desks)).toEqual(expect.arrayContaining(desks));
    }
  });
});

describe('the sheet of an edition', () => {
  const leadsTo = (answer: string) => (answer === 'wish.how' ? 'advice' : answer);

  it('has the boxes that it names, in its order, and its own desks first', () => {
    const { boxes } = sheetOf(
      {
        ...kumamoto,
        sheet: { leaflet: 'B', boxes: ['found', 'danger', 'how'] },
        first: { advice: ['town-desk'] },
      },
      leadsTo,
    );
    expect(allBoxes(boxes).map(({ id }) => id)).toEqual(['found', 'harmed', 'solve', 'danger', 'how']);
    expect(allBoxes(boxes).find(({ id }) => id === 'how')?.desks).toEqual(['town-desk', 'ihaho']);
  });
});

it('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});

describe('a desk of an edition', () => {
  const id = 'town-desk' as DeskId;
  const desks = { ...facts.desks, [id]: townDesk };

  it('can be confirmed fact by fact, before those of the project', () => {
    const [first] = provableGroups({ ...facts, desks });
    expect(first?.subject).toEqual({ kind: 'desk', id });
    expect(first?.facts.map((fact) => fact.id)).toContain('town-desk.form.address');
  });

  it('keeps to the schema of the data of editions, and not to that of the project', () => {
    const holidays = { firstYear: 2026, lastYear: 2028, days: [] };
    const file = desksFile({ ...facts, holidays } as unknown as BuiltFacts);
    const { words } = file.desks.find((desk) => desk.id === 'police') ?? {};
    const data = { ...file, desks: [...file.desks, { ...townDesk, id, words }] };
    const fits = (isEdition: boolean) =>
      new Ajv2020({ strict: false }).validate(
        JSON.parse(schemas(root, isEdition)['schema/desks.json'] ?? ''),
        data,
      );
    expect([fits(true), fits(false)]).toEqual([true, false]);
  });
});

it('a publisher has its Japanese names in the draft of a language', () => {
  const draft = 'x-thai' as LocaleId;
  expect(publisherSlots(template.publisher, draft)).toMatchObject({ name: template.publisher.name.ja });
});
