import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';
import { builds, sheetsOf, textOf } from './builds.ts';

// What the build uses has to be in the oldest browsers of `browserslist`, by the table of MDN.

// Not an import: the test runner would take half a minute to read it.
const compat: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

const root = join(import.meta.dirname, '../..');
const { browserslist } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const names: Readonly<Record<string, string>> = { ios_saf: 'safari_ios' };
const oldest: Readonly<Record<string, number>> = Object.fromEntries(
  (browserslist as string[]).map((each) => {
    const [name = '', version] = each.split(' >= ');
    return [names[name] ?? name, Number(version)];
  }),
);

/** Newer than the oldest, and how the site does without. */
const guarded: Readonly<Record<string, string>> = {
  moveBefore: 'Preact asks whether it is there',
  'accent-color': 'boxes to tick have the color of the browser',
  'focus-visible': 'the ring around what has the focus is that of the browser',
  'forced-color-adjust': 'there were no forced colors',
  has: 'lists and wide windows are as on a phone',
  highlight: 'see forced-color-adjust',
  share: 'asked for before it is offered',
  'text-size-adjust': 'Safari knows it with a prefix, which stands before it',
  'text-wrap': 'lines of headings are of unlike length',
  'user-select': 'Safari knows it with a prefix, which stands before it',
};

/** Functions of ours, or of a library, that are called as one of the browser's is. */
const ours = ['escape', 'read', 'restore', 'translate'];

/** Whether one of the oldest browsers lacks a feature. */
const isTooNew = ({ support }: CompatStatement): boolean =>
  Object.entries(oldest).some(([browser, version]) => {
    const known = [support[browser as keyof typeof support] ?? []].flat() as SimpleSupportStatement[];
    return !known.some(
      ({ version_added: added, flags, prefix }) =>
        typeof added === 'string' &&
        !flags &&
        !prefix &&
        Number.parseFloat(added.replace('≤', '')) <= version,
    );
  });

/** The names of features below a part of the table, each with whether every feature of that name is too new. */
function collect(part: Identifier, depth: number, found = new Map<string, boolean>()): Map<string, boolean> {
  for (const [name, feature] of Object.entries(part as Record<string, Identifier>)) {
    if (name === '__compat' || !feature) continue;
    const said = (feature as { __compat?: CompatStatement }).__compat;
    if (said) found.set(name, (found.get(name) ?? true) && isTooNew(said));
    if (depth > 1) collect(feature, depth - 1, found);
  }
  return found;
}
const tooNew = (part: unknown, depth: number): Set<string> =>
  new Set([...collect(part as Identifier, depth)].filter(([, isNew]) => isNew).map(([name]) => name));

/** What the scripts call of the browser and of the language; of the names of all else, too many are ours as well. */
const touched = [
  ...[
    'Window',
    'Document',
    'DocumentFragment',
    'Element',
    'HTMLElement',
    'HTMLDetailsElement',
    'Node',
    'Range',
  ],
  ...[
    'Navigator',
    'Location',
    'History',
    'Storage',
    'Performance',
    'Clipboard',
    'Selection',
    'XMLHttpRequest',
  ],
  ...['EventTarget', 'MouseEvent', 'KeyboardEvent', 'ClipboardEvent', 'FetchEvent', 'ExtendableEvent'],
  ...['ServiceWorkerContainer', 'ServiceWorkerRegistration', 'ServiceWorkerGlobalScope', 'Clients', 'Client'],
  ...['Cache', 'CacheStorage', 'Request', 'Response', 'Headers', 'URL', 'URLSearchParams', 'AbortSignal'],
  ...['SpeechSynthesis', 'SpeechSynthesisUtterance', 'MutationObserver'],
] as const;
const core = [
  'Array',
  'String',
  'Object',
  'Map',
  'Set',
  'Promise',
  'RegExp',
  'Number',
  'Date',
  'JSON',
] as const;
const methods = tooNew(
  Object.fromEntries([
    ...core.map((name) => [name, compat.javascript.builtins?.[name]]),
    ...touched.map((name) => [name, compat.api[name]]),
  ]),
  2,
);
const properties = tooNew(compat.css.properties, 1);
const rules = tooNew(compat.css['at-rules'], 1);
const selectors = tooNew(compat.css.selectors, 1);

const used = (text: string, pattern: RegExp, known: ReadonlySet<string>): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].filter((name) => known.has(name));

describe('the build', () => {
  const build = builds.dist;
  if (!build) throw new Error('There is no build.');
  const scripts = [...build.files.keys()].filter((path) => path.endsWith('.js'));

  it('uses nothing in scripts that its oldest browsers lack', () => {
    const found = scripts.flatMap((path) => used(textOf(build, path), /\.([A-Za-z]\w+)\(/g, methods));
    expect(found.filter((name) => !(name in guarded) && !ours.includes(name)).sort()).toEqual([]);
  });

  it('uses nothing in its sheets that its oldest browsers lack', () => {
    const page = build.pages.get('ja/desks/index.html');
    const sheet = page ? sheetsOf(page).join('') : '';
    const found = [
      ...used(sheet, /[{;]([a-z][\w-]+):/g, properties),
      ...used(sheet, /@([\w-]+)/g, rules),
      ...used(sheet, /::?([\w-]+)/g, selectors),
    ];
    expect(found.filter((name) => !(name in guarded)).sort()).toEqual([]);
  });
});
