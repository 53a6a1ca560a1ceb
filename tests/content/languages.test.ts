import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  hashesIn,
  languageState,
  noteReview,
  readStates,
  stateOf,
  unreviewed,
} from '../../scripts/languages/state.ts';
import { locales, reference } from '../../src/content/locales.ts';

const root = join(import.meta.dirname, '../..');
const review = { state: 'reviewed', by: 'A.B.', on: '2026-11-26' } as const;

describe('the state of a language', () => {
  const files = ['ui.json', 'steps.json'];
  const japanese = { 'ui.json': '1', 'steps.json': '2' };

  it('is that of a draft until every file of it is reviewed', () => {
    expect(stateOf(files, japanese)).toEqual({ state: 'draft', drafts: files, behind: [] });
    const half = noteReview({}, files, japanese, review, ['ui.json']);
    expect(stateOf(files, japanese, half)).toMatchObject({ state: 'draft', drafts: ['steps.json'] });
    const whole = noteReview(half, files, japanese, review);
    expect(stateOf(files, japanese, whole)).toEqual({ state: 'reviewed', drafts: [], behind: [] });
    const again = noteReview(whole, files, japanese, { ...review, state: 'draft' }, ['ui.json']);
    expect(stateOf(files, japanese, again)).toMatchObject({ state: 'draft', drafts: ['ui.json'] });
  });

  it('names the files whose Japanese has changed since, and stays', () => {
    const whole = noteReview({}, files, japanese, review);
    expect(stateOf(files, { ...japanese, 'ui.json': '9' }, whole)).toEqual({
      state: 'reviewed',
      drafts: [],
      behind: ['ui.json'],
    });
  });

  it('does not ask a file for Japanese that has none', () => {
    const whole = noteReview({}, ['glossary.json'], japanese, review);
    expect(stateOf(['glossary.json'], japanese, whole)).toMatchObject({ state: 'reviewed', behind: [] });
  });
});

describe('the languages of the site', () => {
  const others = locales.map(({ id }) => id).filter((id) => id !== reference);

  it.each(others)('have files that each somebody has reviewed, on a day (%s)', (id) => {
    const kept = readStates(root)[id] ?? {};
    expect(languageState(root, id).drafts).toEqual([]);
    expect(Object.values(kept).filter(({ by, on }) => !by || !/^\d{4}-\d\d-\d\d$/.test(on ?? ''))).toEqual(
      [],
    );
    expect(Object.keys(kept).sort()).toEqual(Object.keys(hashesIn(join(root, 'locales', id))).sort());
  });

  it('would not be built with a draft among them', () => {
    expect(unreviewed(root, others)).toEqual([]);
    expect(unreviewed(root, [reference]).length).toBeGreaterThan(30);
  });
});
