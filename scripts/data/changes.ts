import { questions, results } from '../../src/content/chart.ts';
import type { Facts } from '../../src/content/facts.ts';
import { hashOf } from './hash.ts';
import kept from './kept-changes.json' with { type: 'json' };

type Change = 'added' | 'changed' | 'removed';

/**
 * What is kept of the facts from month to month, in `kept-changes.json`: the hash of each part as it was last noted, and
 * what was noted in each month.
 */
export interface KeptChanges {
  readonly parts: Readonly<Record<string, string>>;
  readonly months: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The parts of the facts whose changes are noted, by name, with their hashes. */
export function partsOf({
  desks,
  prefectures,
}: Pick<Facts, 'desks' | 'prefectures'>): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(desks).map(([id, desk]) => [`desks/${id}`, hashOf(desk)])),
    prefectures: hashOf(prefectures),
    flow: hashOf({ questions, results }),
  };
}

/** What differs between what was noted and what is. */
export function differences(noted: KeptChanges['parts'], now: KeptChanges['parts']): Record<string, Change> {
  const names = [...new Set([...Object.keys(noted), ...Object.keys(now)])].sort();
  return Object.fromEntries(
    names
      .filter((name) => noted[name] !== now[name])
      .map((name) => [name, name in now ? (name in noted ? 'changed' : 'added') : 'removed']),
  );
}

/** The record after what differs has been noted under a month (`YYYY-MM`). */
export function noteChanges(
  { parts, months }: KeptChanges,
  now: KeptChanges['parts'],
  month: string,
): KeptChanges {
  const found = differences(parts, now);
  if (Object.keys(found).length === 0) return { parts, months };
  const before = months[month] ?? {};
  // What was added in this very month is still new, however often it changed since.
  const kept = Object.fromEntries(
    Object.entries(found).map(([name, change]) => [
      name,
      change === 'changed' && before[name] === 'added' ? 'added' : change,
    ]),
  );
  return { parts: now, months: { ...months, [month]: { ...before, ...kept } } };
}

/** What has been noted so far. */
export const keptChanges: KeptChanges = kept;

const partsWith = (noted: Readonly<Record<string, string>>, change: Change): string[] =>
  Object.keys(noted).filter((name) => noted[name] === change);

/** The changes by month, the last first, as they are published. */
export const changesByMonth = (kept: KeptChanges) =>
  Object.entries(kept.months)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, noted]) => ({
      month,
      added: partsWith(noted, 'added'),
      changed: partsWith(noted, 'changed'),
      removed: partsWith(noted, 'removed'),
    }));

/** The month in which a part was last noted to have changed, or undefined. */
export const lastChange = (kept: KeptChanges, part: string): string | undefined =>
  changesByMonth(kept).find(({ month }) => kept.months[month]?.[part])?.month;
