import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { type Question, questions, results } from '../src/content/chart.ts';
import { deviceData, storagePrefix } from '../src/content/deviceData.ts';
import type { Edition, EditionFacts, PlainEdition } from '../src/content/edition.ts';
import { type Facts, facts } from '../src/content/facts.ts';
import { type LocaleId, locales } from '../src/content/locales.ts';
import { type Desk, deskSections } from '../src/content/types.ts';
import { editionFaults, isPublished } from '../src/model/check/edition.ts';
import {
  mergeWords,
  type PublisherWords,
  placePublisher,
  resultsWith,
  sheetOf,
  type Tree,
} from '../src/model/edition.ts';
import { dateOf, dayOf, japanMinute } from '../src/model/japanTime.ts';
import { findEdition } from './settings.mjs';
import { accentGrounds } from './tokens.ts';
import { readWords } from './words.ts';

/** The edition that is built, and all that the build takes in its place of the project's own. */
export interface Chosen {
  readonly folder: string;
  readonly facts: Facts;
  readonly words: Readonly<Record<LocaleId, Tree>>;
  /** What stands for `__EDITION__`, `__STORAGE_PREFIX__` and, where the edition has its own address for it, `__REPORT_MAIL__`. */
  readonly define: Readonly<Record<string, string>>;
  /** Puts its facts in the place of the modules that hold the project's own. */
  readonly plugin: Plugin;
  /** Undefined where it is the project's own site. */
  readonly published?: {
    readonly edition: Edition;
    readonly facts: EditionFacts;
    /** Its own desks, by their ids. */
    readonly desks: Readonly<Record<string, Desk>>;
    readonly logo?: string;
  };
}

/**
 * The folder of the edition that is asked for.
 * @param asked an id, or the path to a folder; nothing: the project's own
 * @throws where there is none
 */
export function folderOf(root: string, asked = process.env.EDITION): string {
  const folder = findEdition(root, asked);
  if (folder) return folder;
  throw new Error(
    `There is no edition ${asked}: EDITION is the name of a folder in editions/, or the path to one.`,
  );
}

interface Folder {
  readonly edition: Edition | PlainEdition;
  readonly desks: Readonly<Record<string, Desk>>;
}

const entry = 'virtual:edition';

/** Reads the facts of a folder: one module that imports all of them. */
async function readFolder(root: string, folder: string): Promise<Folder> {
  const desksFolder = join(folder, 'desks');
  const ids = (existsSync(desksFolder) ? readdirSync(desksFolder) : []).map((name) =>
    name.replace(/\.ts$/, ''),
  );
  const code = [
    `export { default as edition } from ${JSON.stringify(join(folder, 'edition.ts'))};`,
    ...ids.map(
      (id, at) => `import { desk as desk${at} } from ${JSON.stringify(join(desksFolder, `${id}.ts`))};`,
    ),
    `export const desks = { ${ids.map((id, at) => `${JSON.stringify(id)}: desk${at}`).join(', ')} };`,
  ].join('\n');
  const plugin: Plugin = {
    name: 'edition-folder',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? code : undefined),
  };
  const { module } = await runnerImport<Folder>(entry, {
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [plugin],
  });
  return module;
}

/** Modules of facts, in the place of which an edition puts its own; what they hold besides is kept. */
function replacing(root: string, modules: Readonly<Record<string, string>>): Plugin {
  const own = new Map(Object.entries(modules).map(([path, code]) => [join(root, path), code]));
  return {
    name: 'edition',
    enforce: 'pre',
    load: (id) => own.get(id),
  };
}

const constants = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

const perLocale = <Value>(make: (locale: LocaleId) => Value): Readonly<Record<LocaleId, Value>> =>
  Object.fromEntries(locales.map(({ id }) => [id, make(id)])) as Record<LocaleId, Value>;

/** The day that it is in Japan. */
export const todayInJapan = (): string => dateOf(dayOf(japanMinute(Date.now()))).iso;

/** The step that an answer (`question.answer`) leads to. */
const leadsTo = (answer: string): string | undefined => {
  const [question = '', id] = answer.split('.');
  const asked = (questions as Readonly<Record<string, Question>>)[question];
  return asked?.answers.find((each) => each.id === id)?.to;
};

/** The prefectures with those of the area before the others, in lists as well. */
const nearFirst = (area: readonly string[]) =>
  [...facts.prefectures].sort((a, b) => Number(area.includes(b.code)) - Number(area.includes(a.code)));

/**
 * Reads the edition that is asked for, and puts it over the facts and words of the project: the one place where that is
 * done.
 * @param asked an id, or the path to a folder; without it, what EDITION says
 * @param today the day of the build, `YYYY-MM-DD`
 * @throws with a sentence for each fault
 */
export async function chooseEdition(root: string, asked?: string, today = todayInJapan()): Promise<Chosen> {
  const folder = folderOf(root, asked);
  const { edition, desks } = await readFolder(root, folder);
  const national = perLocale((id) => readWords(join(root, 'locales', id)));
  if (!isPublished(edition))
    return {
      folder,
      facts,
      words: national,
      define: { __EDITION__: '""', __STORAGE_PREFIX__: JSON.stringify(storagePrefix) },
      plugin: replacing(root, {}),
    };

  const below = perLocale((id) => mergeWords(national[id], readWords(join(root, 'editions/_common', id))));
  const words = perLocale((id) => readWords(join(folder, 'words', id)));
  const logoFile = join(folder, 'logo.svg');
  const logo = existsSync(logoFile) ? readFileSync(logoFile, 'utf8') : undefined;
  const outside = relative(root, folder);
  const faults = editionFaults({
    where: outside.startsWith('..') || isAbsolute(outside) ? folder : outside,
    folder: basename(folder),
    edition,
    desks,
    words,
    below,
    ...(logo === undefined ? {} : { logo }),
    grounds: accentGrounds,
  });
  if (faults.length > 0) throw new Error(`The edition is not right:\n${faults.join('\n')}`);

  const { publisher, reviewedUntil, area, first, report } = edition;
  const logoName =
    logo && `assets/logo-${createHash('sha256').update(logo).digest('base64url').slice(0, 8)}.svg`;
  const prefix = `madoguchi-${edition.id}.`;
  const all = { ...facts.desks, ...desks };
  return {
    folder,
    facts: { ...facts, desks: all, prefectures: nearFirst(area.prefectures) },
    words: perLocale((id) => {
      const { publisher: said, ...over } = words[id];
      const placed = placePublisher(
        below[id],
        said as unknown as PublisherWords,
        edition,
        edition.names[id].site,
      );
      return mergeWords(placed, over);
    }),
    define: {
      __EDITION__: JSON.stringify(edition.id),
      __STORAGE_PREFIX__: JSON.stringify(prefix),
      ...(report ? { __REPORT_MAIL__: JSON.stringify(report) } : {}),
    },
    plugin: replacing(root, {
      'src/content/chart.ts': `export * from './chart.ts?national';\n${constants({ results: resultsWith(results, first) })}`,
      'src/content/desks.gen.ts': constants({ desks: all, deskIds: Object.keys(all).sort() }),
      'src/content/types.ts': constants({ deskSections: ['local', ...deskSections] }),
      'src/content/deviceData.ts': constants({
        storagePrefix: prefix,
        deviceData: deviceData.map((each) => ({ ...each, key: each.key.replace(storagePrefix, prefix) })),
      }),
    }),
    published: {
      edition,
      desks,
      ...(logo ? { logo } : {}),
      facts: {
        id: edition.id,
        publisher,
        reviewedUntil,
        ...(today > reviewedUntil ? { past: true } : {}),
        prefecture: area.prefectures[0],
        sheet: sheetOf(edition, leadsTo),
        ...(logoName ? { logo: logoName } : {}),
      },
    },
  };
}
