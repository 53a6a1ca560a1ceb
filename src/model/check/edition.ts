import type { Edition, PlainEdition, Said } from '../../content/edition.ts';
import { type LocaleId, locales } from '../../content/locales.ts';
import { sheets } from '../../content/sheets.ts';
import type { Desk } from '../../content/types.ts';
import { contrast } from '../contrast.ts';
import { allBoxes, publisherKeys, type Tree, unknownKeys } from '../edition.ts';
import { unread } from '../readings.ts';
import { numberFault } from './channels.ts';
import { type CheckedFacts, checkedFacts } from './given.ts';
import { trapsIn } from './traps.ts';
import { textsOf } from './words.ts';

/** An edition as it lies in its folder. */
export interface CheckedEdition {
  /** How the sentences name its folder. */
  readonly where: string;
  /** The name of the folder. */
  readonly folder: string;
  readonly edition: Edition;
  readonly desks: Readonly<Record<string, Desk>>;
  readonly words: Readonly<Record<LocaleId, Tree>>;
  /** The words that it lies over. */
  readonly below: Readonly<Record<LocaleId, Tree>>;
  readonly logo?: string;
  /** What stands behind or upon the accent colour. */
  readonly grounds: { readonly light: readonly string[]; readonly dark: readonly string[] };
}

const ids = locales.map(({ id }) => id);

const required = ['id', 'names', 'publisher', 'area', 'sheet', 'first', 'accent', 'reviewedUntil'] as const;
const optional = ['report'] as const;

/** Whether it is a publisher's: the project's own site has an id and nothing else. */
export const isPublished = (edition: Edition | PlainEdition): edition is Edition =>
  Object.keys(edition).some((key) => key !== 'id');

/** What of `edition.ts` is missing, or is there for nobody: a folder outside is seen by no compiler. */
function keyFaults({ where, edition }: CheckedEdition): string[] {
  const given = Object.keys(edition);
  return [
    ...required.filter((key) => !given.includes(key)).map((key) => `${where}/edition.ts: ${key} is missing.`),
    ...given
      .filter((key) => ![...required, ...optional].some((known) => known === key))
      .map((key) => `${where}/edition.ts: ${key} is no part of an edition.`),
  ];
}

const hexColour = /^#[0-9a-f]{6}$/i;
const wantedContrast = 7;

function colourFaults({ where, edition: { accent }, grounds }: CheckedEdition): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const colour = accent[scheme];
    if (!hexColour.test(colour)) return [`${where}/edition.ts: accent.${scheme} is not written as #rrggbb.`];
    return grounds[scheme]
      .map((ground) => [ground, contrast(colour, ground)] as const)
      .filter(([, found]) => found < wantedContrast)
      .map(
        ([ground, found]) =>
          `${where}/edition.ts: accent.${scheme} has a contrast of ${found.toFixed(1)} to ${ground}, less than ${wantedContrast}.`,
      );
  });
}

const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day);

/** What is wrong with the area, the day, and the numbers and addresses of who publishes it. */
function factFaults({ where, folder, edition }: CheckedEdition, { prefectures }: CheckedFacts): string[] {
  const { id, area, reviewedUntil, publisher, report } = edition;
  const { telephone, official } = publisher;
  const odd = telephone && numberFault(telephone);
  const codes = prefectures.map(({ code }) => code);
  return [
    ...(id === folder && /^[a-z][a-z0-9-]*$/.test(id)
      ? []
      : [`the id ${id} is not the name of its folder, in small letters.`]),
    ...(area.prefectures.length === 0 ? ['area.prefectures names none.'] : []),
    ...area.prefectures
      .filter((code) => !codes.includes(code))
      .map((code) => `area.prefectures: ${code} is no prefecture's code.`),
    ...area.municipalities
      .filter((code) => !/^\d{5}$/.test(code) || !area.prefectures.some((each) => code.startsWith(each)))
      .map((code) => `area.municipalities: ${code} is no code of five digits in these prefectures.`),
    ...(isDay(reviewedUntil) ? [] : [`reviewedUntil: ${reviewedUntil} is no day.`]),
    ...(odd ? [`publisher.telephone: ${telephone} ${odd}.`] : []),
    ...trapsIn(telephone ?? '').map((fault) => `publisher.telephone ${fault}`),
    ...(report !== undefined && !/^[^\s@:?]+@[^\s@:?]+\.[^\s@:?]+$/.test(report)
      ? [`report: ${report} is no mail address.`]
      : []),
    ...(official && !telephone && !report
      ? ['an official publisher names a telephone or a mail address for reports.']
      : []),
  ].map((fault) => `${where}/edition.ts: ${fault}`);
}

/** Names and addresses that a language lacks, or that easy Japanese cannot read. */
function nameFaults({ where, edition: { names, publisher } }: CheckedEdition): string[] {
  const said: Readonly<Record<string, Said | undefined>> = {
    'publisher.name': publisher.name,
    'publisher.department': publisher.department,
    'publisher.address': publisher.address,
  };
  return [
    ...unread(names['ja-simple']?.site ?? '').map(
      (run) => `names.ja-simple: ${run} is to be written in kana.`,
    ),
    ...ids.flatMap((id) =>
      (['site', 'short'] as const)
        .filter((key) => !names[id]?.[key])
        .map((key) => `names.${id}.${key} is missing.`),
    ),
    ...Object.entries(said).flatMap(([key, texts]) => [
      ...ids.filter((id) => texts && !texts[id]).map((id) => `${key} is missing in ${id}.`),
      ...unread(texts?.['ja-simple'] ?? '').map((run) => `${key}: ${run} has no reading in ja-simple.`),
    ]),
  ].map((fault) => `${where}/edition.ts: ${fault}`);
}

/** Desks that are none of its own, and those that stand nowhere. */
function deskFaults({ where, edition, desks }: CheckedEdition, given: CheckedFacts): string[] {
  const own = Object.keys(desks);
  const first = Object.entries<readonly string[]>(edition.first);
  return [
    ...own.flatMap((id) => {
      const file = `${where}/desks/${id}.ts`;
      return [
        ...(id in given.desks || id in given.moved.desks
          ? [`${file}: ${id} is a desk of the national chart, which cannot be changed.`]
          : []),
        ...(desks[id]?.section === 'emergency' || desks[id]?.section === 'leaflets'
          ? [`${file}: the section ${desks[id]?.section} is that of national desks.`]
          : []),
        ...(first.some(([, listed]) => listed.includes(id))
          ? []
          : [`${where}/edition.ts: first puts the desk ${id} on no result.`]),
      ];
    }),
    ...first.flatMap(([result, listed]) => [
      ...(result in given.results ? [] : [`${where}/edition.ts: first: ${result} is no result.`]),
      ...listed
        .filter((id) => !own.includes(id))
        .map((id) => `${where}/edition.ts: first.${result}: ${id} is no desk of this edition.`),
    ]),
  ];
}

function sheetFaults({ where, edition: { sheet } }: CheckedEdition): string[] {
  const all = sheets[sheet.leaflet];
  if (!all) return [`${where}/edition.ts: sheet.leaflet: ${sheet.leaflet} is no leaflet.`];
  const known = allBoxes(all).map(({ id }) => id);
  return (sheet.boxes ?? [])
    .filter((id) => !known.includes(id))
    .map((id) => `${where}/edition.ts: sheet.boxes: leaflet ${sheet.leaflet} has no box ${id}.`);
}

/** Words that are the same in every edition: for danger, for leaving, for safety, and what rests on sources. */
const locked =
  /^(ui\.(emergency|leave|leaveNote|skip|watched)|pages\.(safety|broken)|situations|services|glossary)(\.|$)/;

const slotsOf = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' ');

const textAt = (words: Tree, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Tree | undefined)?.[key], words);

/** Words that lie over nothing, over what is locked, or that drop what they have to name. */
function wordFaults({ where, words, below, desks }: CheckedEdition, given: CheckedFacts): string[] {
  return ids.flatMap((locale) => {
    const { publisher: _its, desks: said = {}, ...over } = words[locale];
    const file = `${where}/words/${locale}`;
    const national = Object.keys(said).filter((id) => !(id in desks));
    return [
      ...unknownKeys(below[locale], over).map((key) => `${file}: ${key} is no key of the words.`),
      ...national.map((id) =>
        id in given.desks
          ? `${file}/desks/${id}.json: the words of a national desk cannot be changed.`
          : `${file}/desks/${id}.json: ${id} is no desk of this edition.`,
      ),
      ...textsOf(locale, over).flatMap(({ subject, key, text }) => {
        const path = `${subject}.${key}`;
        const base = textAt(below[locale], path);
        return [
          ...(locked.test(path) ? [`${file}: ${path} cannot be changed.`] : []),
          ...(text.trim() === '' ? [`${file}: ${path} is empty.`] : []),
          ...(typeof base === 'string' && slotsOf(base) !== slotsOf(text)
            ? [`${file}: ${path} has the slots "${slotsOf(text)}" instead of "${slotsOf(base)}".`]
            : []),
        ];
      }),
    ];
  });
}

/** The facts of the publisher that its sentences may name, by their slots. */
const publisherSlots = ['name', 'department', 'telephone', 'address'] as const;
const withSlots: readonly string[] = ['runs', 'contact'];

/** What the publisher does not say in a language. */
function publisherFaults({ where, edition: { publisher }, words }: CheckedEdition): string[] {
  return ids.flatMap((locale) => {
    const file = `${where}/words/${locale}/publisher.json`;
    const said = (words[locale]?.publisher ?? {}) as Readonly<Record<string, unknown>>;
    const wanted: readonly string[] = publisherKeys;
    return [
      ...wanted
        .filter((key) => typeof said[key] !== 'string' || said[key].trim() === '')
        .map((key) => `${file}: ${key} is missing.`),
      ...Object.keys(said)
        .filter((key) => !wanted.includes(key))
        .map((key) => `${file}: ${key} is no sentence of a publisher.`),
      ...Object.entries(said).flatMap(([key, text]) =>
        [...String(text).matchAll(/\{\{(\w+)\}\}/g)]
          .map(([, slot = '']) => slot)
          .filter((slot) => {
            const known = publisherSlots.find((each) => each === slot);
            return !withSlots.includes(key) || !known || !publisher[known];
          })
          .map((slot) => `${file}: ${key} names {{${slot}}}, which is not known here.`),
      ),
    ];
  });
}

/** What the guide wants replaced, and addresses that are kept free for examples. */
const placeholder = /[○〇]{2}|\bexample\.(jp|com|org|net)\b/;

const stringsIn = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, each]) => stringsIn(each, path ? `${path}.${key}` : key))
    : [];
};

/** What of the template is still there. */
function leftFaults({ where, edition, desks, words }: CheckedEdition): string[] {
  const files: (readonly [file: string, held: unknown])[] = [
    ['edition.ts', edition],
    ...Object.entries(desks).map(([id, desk]) => [`desks/${id}.ts`, desk] as const),
    ...ids.flatMap((id) => {
      const { desks: said = {}, ...subjects } = words[id];
      return [
        ...Object.entries(said).map(([desk, texts]) => [`words/${id}/desks/${desk}.json`, texts] as const),
        ...Object.entries(subjects).map(
          ([subject, texts]) => [`words/${id}/${subject}.json`, texts] as const,
        ),
      ];
    }),
  ];
  return files.flatMap(([file, held]) =>
    stringsIn(held, '').flatMap(([path, text]) => {
      const found = text.match(placeholder)?.[0];
      return found ? [`${where}/${file}: ${path} still says ${found}: put in what is yours.`] : [];
    }),
  );
}

/** A picture is drawn, and asks for nothing. */
function logoFaults({ where, logo }: CheckedEdition): string[] {
  if (logo === undefined) return [];
  const asks = logo
    .replaceAll(/\sxmlns(:\w+)?="[^"]*"/g, '')
    .match(/<script|<foreignObject|\bon\w+=|https?:|\burl\(\s*["']?\/\//i)?.[0];
  return [
    ...(logo.includes('<svg') ? [] : [`${where}/logo.svg is no picture.`]),
    ...(asks ? [`${where}/logo.svg holds ${asks}: a picture of a site that asks nobody for anything.`] : []),
  ];
}

/** Everything wrong with an edition itself, as sentences that name file and key; what it makes of the site is `checkAll`'s. */
export function editionFaults(given: CheckedEdition, national: CheckedFacts = checkedFacts): string[] {
  const missing = keyFaults(given);
  if (missing.length > 0) return missing;
  return [
    ...factFaults(given, national),
    ...nameFaults(given),
    ...colourFaults(given),
    ...deskFaults(given, national),
    ...sheetFaults(given),
    ...wordFaults(given, national),
    ...publisherFaults(given),
    ...logoFaults(given),
    ...leftFaults(given),
  ];
}
