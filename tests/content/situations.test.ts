import { describe, expect, it } from 'vitest';
import en from '../../locales/en/services.json';
import enSituations from '../../locales/en/situations.json';
import ja from '../../locales/ja/services.json';
import jaSituations from '../../locales/ja/situations.json';
import jaSimple from '../../locales/ja-simple/services.json';
import jaSimpleSituations from '../../locales/ja-simple/situations.json';
import { checkedSituations, situationAndServiceFaults } from '../../src/model/check/situations.ts';

type Tree = { [key: string]: unknown };

const files = {
  ja: { situations: jaSituations, services: ja },
  en: { situations: enSituations, services: en },
  'ja-simple': { situations: jaSimpleSituations, services: jaSimple },
};

/** A copy with one thing put (or, for `undefined`, taken out) at a path like `situations/threat/to`. */
function broken<T extends object>(whole: T, path: string, value: unknown): T {
  const copy = structuredClone(whole) as Tree;
  const keys = path.split('/');
  const last = keys.pop() as string;
  const holder = keys.reduce((inner, key) => inner[key] as Tree, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy as T;
}

const advice = (...ids: string[]) => ids.map((id) => ({ id, source: 'official' }));

/** Where it is broken, with what, and what a sentence has to say. */
type Row = readonly [path: string, value: unknown, says: string];

const facts: readonly Row[] = [
  ['situations/threat/to', 'nowhere', 'situations/threat.ts: it leads to nowhere, which is no step'],
  ['situations/threat/do', advice('a', 'b', 'c', 'd', 'e'), 'gives 6 pieces of advice, more than 5'],
  ['situations/threat/dont', advice('keep'), 'threat.ts: two pieces of advice are called keep'],
  [
    'situations/threat/do/0/source',
    'rumour',
    'threat.ts: call rests on rumour, which is none of its sources',
  ],
  ['situations/threat/sources/rumour', { confirmed: false }, 'the source rumour is named by no advice'],
  ['situations/new', { to: 'talk', sources: {}, do: [], dont: [] }, 'ja/situations.json: new has no words'],
  ['situations/new', { to: 'talk', sources: {}, do: [], dont: [] }, 'en/situations.json: new has no advice'],
  ['situations/threat', undefined, 'ja-simple/situations.json: threat has words but is not in src/content'],
  ['situations/threat/do/0/id', 'ring', 'ja/situations.json: threat.do: ring has no words'],
  ['situations/threat/do/0/id', 'ring', 'en/situations.json: threat.do: call has words but is not'],
  ['situations/threat/dont/0/id', 'write', 'ja/situations.json: threat.dont: write has no words'],
  ['afterNo/0', 'nowhere', 'platforms.ts: after a no comes nowhere, which is no desk'],
  ['platforms/x/designated', undefined, 'x has a window of the law, but the law does not name it'],
  ['platforms/google/takenOver', undefined, 'platforms.ts: nothing is said of google'],
  ['platforms/line/notes/0/id', 'chats', 'line has two notes called chats'],
  ['platforms/line/notes/0/id', 'new', 'en/services.json: line.notes: new has no words'],
  ['platforms/x', undefined, 'ja/services.json: x has words but is not in src/content'],
];

const words: readonly Row[] = [
  ['ja/situations/letter', undefined, 'ja/situations.json: letter has no words'],
  ['en/situations/letter/do/date', undefined, 'en/situations.json: letter.do: date has no words'],
  [
    'ja/situations/letter/do/date',
    'ひとつ。ふたつ。',
    'ja/situations.json: letter has 6 sentences, more than 5',
  ],
  ['en/situations/letter/do/date', 'One. Two.', 'en/situations.json: letter has 6 sentences, more than 5'],
  ['en/services/line', undefined, 'en/services.json: line has no words'],
  ['ja-simple/services/line/notes/new', 'あ', 'line.notes: new has words but is not in src/content'],
];

describe('situations and services', () => {
  it('fit each other and their words', () => {
    expect(situationAndServiceFaults(files)).toEqual([]);
  });

  it.each(facts)('are found broken at %s: %j', (path, value, says) => {
    const faults = situationAndServiceFaults(files, broken(checkedSituations, path, value));
    expect(faults.join('\n')).toContain(says);
  });

  it.each(words)('have words that are found broken at %s: %j', (path, value, says) => {
    expect(situationAndServiceFaults(broken(files, path, value)).join('\n')).toContain(says);
  });
});
