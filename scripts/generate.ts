import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import holidays from '@holiday-jp/holiday_jp';
import { loadDefaultJapaneseParser } from 'budoux';
import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };
import { encode } from 'uqr';
import type { BuiltFacts, QrCode } from '../src/content/facts.ts';
import type { HolidayTable } from '../src/content/holidays.ts';
import type { Picture } from '../src/content/install.ts';
import type { ChannelKind, Desk } from '../src/content/types.ts';
import { telephoneHref } from '../src/model/telephone.ts';
import type { Chosen } from './edition.ts';
import { writeDrafts } from './languages/drafts.ts';
import { noBreak } from './noBreak.ts';
import { judge, readConfirmations } from './proof/confirmations.ts';
import { provableFacts } from './proof/provable.ts';
import { licences, licencesPage } from './shipped.ts';
import { tokenSheet } from './tokens.ts';
import { readWords } from './words.ts';

const breaker = loadDefaultJapaneseParser();
const breakMark = '\u200b';

/** Each word of `noBreak`, with a pattern that finds it with break marks between its characters. */
const torn = noBreak.map((word) => [word, new RegExp([...word].join(`${breakMark}?`), 'g')] as const);

/** Puts a break mark between the phrases of a Japanese text; slots and the words of `noBreak` stay whole. */
export const withBreaks = (text: string): string => {
  const broken = text
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : breaker.parse(part).join(breakMark)))
    .join('');
  return torn.reduce((mended, [word, found]) => mended.replace(found, word), broken);
};

const closing = '。、・？！）」』〉';
const opening = '（「『〈';
const places = [
  new RegExp(`(?<=[${closing}])(?![\\s${breakMark}${closing}ー…|}]|$)`, 'g'),
  new RegExp(`(?<=[^\\s${breakMark}${opening}{|])(?=[${opening}])`, 'g'),
];

/** Puts a break mark after what closes and before what opens: where phrases are kept whole, WebKit ends no line there. */
export const withBreaksAtSigns = (text: string): string =>
  places.reduce((marked, place) => marked.replace(place, breakMark), text);

export const inJapanese = (text: string): string => withBreaksAtSigns(withBreaks(text));

const breaks: Readonly<Record<string, (text: string) => string>> = {
  ja: inJapanese,
  'ja-simple': withBreaksAtSigns,
};

const mapStrings = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, change));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, mapStrings(each, change)]),
  );
};

/** How many years of holidays are shipped: the one of the build and those after it. */
const holidayYears = 3;

const holidaysFrom = (firstYear: number): HolidayTable => {
  const lastYear = firstYear + holidayYears - 1;
  const found = holidays.between(new Date(`${firstYear}-01-01`), new Date(`${lastYear}-12-31`));
  return { firstYear, lastYear, days: found.map(({ date }) => date.toISOString().slice(0, 10)) };
};

/** A QR code, a row of modules a number in base 36. */
const qrCode = (text: string): QrCode =>
  encode(text, { ecc: 'M', border: 0 })
    .data.map((row) => Number.parseInt(row.map(Number).join(''), 2).toString(36))
    .join('.');

/** The icons of the channel kinds and of reading aloud, by their names in the icon library. */
const iconNames: Readonly<Record<ChannelKind | 'aloud' | 'stop', string>> = {
  telephone: 'phone',
  chat: 'message-circle',
  form: 'square-pen',
  mail: 'mail',
  sns: 'messages-square',
  web: 'globe',
  'in-person': 'users',
  aloud: 'volume-2',
  stop: 'circle-stop',
};

const iconNodes = nodes as unknown as Readonly<
  Record<string, readonly [string, Readonly<Record<string, string>>][]>
>;

/** Our own drawings of what to press, 64 by 48: a phone, a menu, a window; a thick line surrounds what to press. */
const drawings: Readonly<Record<Picture, string>> = {
  share:
    '<path d="M10 0v34a8 8 0 0 0 8 8h28a8 8 0 0 0 8-8V0M10 12h44"/><path d="M29 25h-3v9h12v-9h-3m-3 4V18l-3 3m3-3 3 3"/><circle cx="32" cy="27" r="13" stroke-width="4"/>',
  add: '<rect x="8" y="3" width="48" height="42" rx="5"/><path d="M15 11h24M15 38h20M16 24h18m7-4h8v8h-8zm4 2v4m-2-2h4"/><rect x="10" y="16" width="44" height="16" rx="3" stroke-width="4"/>',
  confirm:
    '<rect x="6" y="3" width="52" height="42" rx="5"/><path d="M6 19h52"/><rect x="13" y="26" width="12" height="12" rx="3"/><path d="M31 32h20M12 11h14m17 0 3 3 6-6"/><rect x="36" y="3" width="22" height="16" rx="5" stroke-width="4"/>',
  menu: '<path d="M10 48V14a8 8 0 0 1 8-8h28a8 8 0 0 1 8 8v34M10 26h44M17 16h16m-16 20h30m-30 8h22"/><path d="M46 10v0m0 5v0m0 5v0" stroke-width="3"/><circle cx="46" cy="15" r="11" stroke-width="4"/>',
  'address-bar':
    '<rect x="3" y="5" width="58" height="40" rx="4"/><path d="M3 25h58M9 15h24m15-5v10m-4-4 4 4 4-4"/><circle cx="48" cy="15" r="10" stroke-width="4"/>',
};

/** The icon of the language menu as one path: every page holds it inline. */
const languageShape = (): string =>
  (iconNodes.languages ?? [])
    // A path that starts with a relative move would start where the path before it ends.
    .map(([, { d = '' }]) => d.replace(/^m(-?[\d.]+)[ ,]?(-?[\d.]+) ?/, 'M$1 $2l'))
    .join('');

/** The icons as one SVG sheet; pages refer to them by id. */
function iconSheet(): string {
  const symbols = Object.entries(iconNames).map(([id, name]) => {
    const shapes = (iconNodes[name] ?? []).map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}/>`,
    );
    return `<symbol id="${id}" viewBox="0 0 24 24">${shapes.join('')}</symbol>`;
  });
  const drawn = Object.entries(drawings).map(
    ([id, shapes]) => `<symbol id="${id}" viewBox="0 0 64 48">${shapes}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...symbols, ...drawn].join('')}</svg>`;
}

/**
 * The confirmations that hold, to go with the facts.
 * @throws where one is not written as it has to be
 */
function confirmationsOf({ folder, facts }: Chosen): Pick<BuiltFacts, 'confirmations'> {
  const { valid, faults } = judge(readConfirmations(folder), provableFacts(facts));
  if (faults.length > 0) throw new Error(`${folder}/confirmations.json is not right:\n${faults.join('\n')}`);
  return Object.keys(valid).length > 0 ? { confirmations: valid } : {};
}

/** Facts, holidays, licences and the QR codes of all numbers, for telephones to read from a big screen. */
function buildFacts(root: string, year: number, site: string, chosen: Chosen): BuiltFacts {
  const { facts, published } = chosen;
  const ofDesks = Object.values<Desk>(facts.desks).flatMap(({ channels }) =>
    channels.flatMap((channel) => (channel.kind === 'telephone' ? [channel.number] : [])),
  );
  const numbers = [...ofDesks, ...facts.prefectures.flatMap(({ advice }) => advice?.number ?? [])];
  return {
    ...facts,
    ...(published ? { edition: published.facts } : {}),
    holidays: holidaysFrom(year),
    licences: licences(root),
    ...confirmationsOf(chosen),
    ...(site ? { site: { address: site, code: qrCode(site) } } : {}),
    // In capitals a code is at its smallest, and readers know the scheme in capitals.
    codes: Object.fromEntries(numbers.map((number) => [number, qrCode(telephoneHref(number).toUpperCase())])),
  };
}

interface Spoken {
  readonly desks: Readonly<Record<string, { readonly say?: string }>>;
}

/** What to say at each desk in Japanese, for readers of another language who show it or read it out. */
const cardsOf = ({ desks }: Spoken): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(desks).flatMap(([id, { say }]) => (say ? [[id, say]] : [])));

/**
 * Writes what the app loads: the words as one file a locale (for Japanese with phrase breaks), the facts, the icons, the licences.
 * @param root the folder of the project
 * @param site the public address of the site, or ''
 * @param chosen the edition that is built
 */
export function generate(root: string, site: string, chosen: Chosen): void {
  const out = join(root, '.generated/words');
  mkdirSync(out, { recursive: true });
  const reference = chosen.words.ja;
  const cards = cardsOf(reference as unknown as Spoken);
  const japanese = mapStrings(reference, inJapanese) as Readonly<Record<string, unknown>>;
  writeDrafts(root, { ...japanese, cards }, readWords);
  for (const [locale, words] of Object.entries(chosen.words)) {
    const marked = breaks[locale] ? (mapStrings(words, breaks[locale]) as object) : words;
    const built = locale === 'ja' ? japanese : { ...marked, cards };
    writeFileSync(join(out, `${locale}.json`), JSON.stringify(built));
  }
  writeFileSync(join(root, '.generated/tokens.css'), tokenSheet(root, chosen.published?.edition.accent));
  const ownStyle = chosen.published
    ? readFileSync(join(root, 'src/views/style/edition.css'), 'utf8')
    : '/* The project has no rules of its own. */';
  writeFileSync(join(root, '.generated/edition.css'), ownStyle);
  writeFileSync(join(root, '.generated/icons.svg'), iconSheet());
  writeFileSync(join(root, '.generated/language.json'), JSON.stringify(languageShape()));
  writeFileSync(join(root, '.generated/licences.html'), licencesPage(root));
  writeFileSync(
    join(root, '.generated/facts.json'),
    JSON.stringify(buildFacts(root, new Date().getFullYear(), site, chosen)),
  );
}
