import { describe, expect, it } from 'vitest';
import {
  changesByMonth,
  differences,
  keptChanges,
  lastChange,
  noteChanges,
  partsOf,
} from '../../scripts/data/changes.ts';
import { facts } from '../../src/content/facts.ts';

describe('the changes of the facts', () => {
  it('are noted: run "npm run changes" where this fails', () => {
    expect(differences(keptChanges.parts, partsOf(facts))).toEqual({});
  });

  it('are noted by what is new, changed or gone, under their month', () => {
    const first = noteChanges({ parts: {}, months: {} }, { a: '1', b: '1' }, '2026-01');
    const second = noteChanges(first, { a: '2', c: '1' }, '2026-02');
    expect(changesByMonth(second)).toEqual([
      { month: '2026-02', added: ['c'], changed: ['a'], removed: ['b'] },
      { month: '2026-01', added: ['a', 'b'], changed: [], removed: [] },
    ]);
    expect(lastChange(second, 'a')).toBe('2026-02');
    expect(lastChange(second, 'd')).toBeUndefined();
    expect(noteChanges(second, { a: '2', c: '1' }, '2026-03')).toEqual(second);
  });

  it('in the month in which something is added leave it new', () => {
    const first = noteChanges({ parts: {}, months: {} }, { a: '1' }, '2026-01');
    expect(changesByMonth(noteChanges(first, { a: '2' }, '2026-01'))).toEqual([
      { month: '2026-01', added: ['a'], changed: [], removed: [] },
    ]);
  });

  it('do not depend on the order in which a fact is written', () => {
    const { police } = facts.desks;
    const turned = Object.fromEntries(Object.entries(police).reverse()) as unknown as typeof police;
    const parts = (desk: typeof police) =>
      partsOf({ ...facts, desks: { ...facts.desks, police: desk } })['desks/police'];
    expect(parts(turned)).toBe(parts(police));
    expect(parts({ ...police, free: true } as unknown as typeof police)).not.toBe(parts(police));
  });
});
