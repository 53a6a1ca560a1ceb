import { describe, expect, it } from 'vitest';
import { type Confirmation, judge } from '../../scripts/proof/confirmations.ts';
import { type Provable, provableFacts, provableGroups } from '../../scripts/proof/provable.ts';
import { deskIds } from '../../src/content/desks.ts';
import { type Facts, facts } from '../../src/content/facts.ts';
import { confirmedSince, factsOfDesk } from '../../src/model/singleFacts.ts';

const all = provableFacts(facts);
const hashOf = (id: string, given: readonly Provable[] = all) =>
  given.find((fact) => fact.id === id)?.hash ?? '';
const number = 'police.phone.number';
const signed = (change: Partial<Confirmation> = {}): Confirmation => ({
  hash: hashOf(number),
  by: ['A.B.', 'C.D.'],
  on: '2026-11-26',
  ...change,
});

/** The facts with another number for the police's advice line. */
const changed = {
  ...facts,
  desks: {
    ...facts.desks,
    police: {
      ...facts.desks.police,
      channels: facts.desks.police.channels.map((channel) =>
        channel.id === 'phone' ? { ...channel, number: '#9999' } : channel,
      ),
    },
  },
} as unknown as Facts;

describe('a confirmation', () => {
  it('holds for the fact that two people have signed', () => {
    expect(judge({ [number]: signed() }, all)).toEqual({
      valid: { [number]: '2026-11' },
      lost: [],
      faults: [],
    });
  });

  it('is lost by itself when the fact changes, or is gone', () => {
    const kept = { [number]: signed(), 'gone.phone.number': signed() };
    expect(judge(kept, provableFacts(changed))).toEqual({
      valid: {},
      lost: [number, 'gone.phone.number'],
      faults: [],
    });
  });

  it('is not lost when another fact of the same line changes', () => {
    const hours = 'police.phone.hours';
    const { valid } = judge({ [hours]: signed({ hash: hashOf(hours) }) }, provableFacts(changed));
    expect(valid).toEqual({ [hours]: '2026-11' });
  });

  it.each([
    ['one person', { by: ['A.B.'] }],
    ['the same person twice', { by: ['A.B.', 'A.B.'] }],
    ['no name', { by: ['A.B.', ' '] }],
    ['no day', { on: '2026-11' }],
    ['a day that is none', { on: '2026-02-30' }],
    ['no hash', { hash: undefined }],
  ])('of %s is refused', (_, change) => {
    const { valid, faults } = judge({ [number]: signed(change as Partial<Confirmation>) }, all);
    expect(valid).toEqual({});
    expect(faults).toEqual([expect.stringContaining(number)]);
  });

  it('counts for a desk once every fact of it has one, since the oldest', () => {
    const own = factsOfDesk('ibasho', facts.desks.ibasho);
    const months = Object.fromEntries(own.map(({ id }, index) => [id, `2026-${index === 0 ? '03' : '11'}`]));
    expect(own.length).toBeGreaterThan(1);
    expect(confirmedSince(months as never, own)).toBe('2026-03');
    const { [own[0]?.id ?? '']: _, ...less } = months;
    expect(confirmedSince(less as never, own)).toBeUndefined();
    expect(confirmedSince(undefined, own)).toBeUndefined();
  });
});

describe('what can be confirmed', () => {
  /** Every value under a key, anywhere in a tree. */
  const underKey = (tree: unknown, key: string): string[] =>
    tree === null || typeof tree !== 'object'
      ? []
      : Object.entries(tree).flatMap(([name, value]) =>
          name === key && typeof value === 'string' ? [value] : underKey(value, key),
        );

  it('is every number there is, and every fact of every channel, once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = new Set(all.filter(({ kind }) => kind === 'number').map(({ value }) => value));
    expect(underKey(facts, 'number').filter((each) => !numbers.has(each))).toEqual([]);
    const ofDesks = deskIds.flatMap((id) => factsOfDesk(id, facts.desks[id]).map((fact) => fact.id));
    expect(ofDesks.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has a source, or is the site of the desk itself', () => {
    const without = all.filter(({ source, id }) => !source && !/^(prefecture-)?[\w-]+\.address$/.test(id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('is in one group for each desk', () => {
    const groups = provableGroups(facts).flatMap(({ subject }) =>
      subject.kind === 'desk' ? subject.id : [],
    );
    const withFacts = deskIds.filter((id) => factsOfDesk(id, facts.desks[id]).length > 0);
    expect(groups.sort()).toEqual([...withFacts].sort());
  });
});
