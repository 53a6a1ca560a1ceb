import { browserFacts } from '../src/content/browsers.ts';
import type { Facts } from '../src/content/facts.ts';
import type { Source } from '../src/content/types.ts';
import { judge, type KeptConfirmations } from './proof/confirmations.ts';
import { provableFacts, provableGroups } from './proof/provable.ts';

/** A part of the report: what it is of, and a line for each. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** How old a fact or its confirmation may grow, in months. */
const oldestMonths = 6;

/** Everything in a tree of facts that says whether it is confirmed, with the path to it. */
function sourcesIn(value: unknown, path: string): [string, Source][] {
  if (value === null || typeof value !== 'object') return [];
  const { id } = value as { id?: string };
  const inner = Object.entries(value).flatMap(([key, each]) => sourcesIn(each, `${path}.${id ?? key}`));
  return 'confirmed' in value ? [[path, value as Source], ...inner] : inner;
}

/** Every source with the name of what it is the source of. */
function allSources({ desks, prefectures, ...others }: Facts): [string, Source][] {
  return [
    ...Object.entries(desks).flatMap(([id, desk]) => sourcesIn(desk.sources, id)),
    ...prefectures.flatMap(({ code, ...lines }) => sourcesIn(lines, `prefecture ${code}`)),
    ...Object.entries(others).flatMap(([name, each]) => sourcesIn(each, name)),
    ...sourcesIn(browserFacts, 'browsers'),
  ];
}

const monthsBetween = (month: string, day: string): number => {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(day) - count(month);
};

const lineOf = ([name, { seen, url, text }]: [string, Source]): string =>
  [`${name}:`, ...(seen ? [seen] : []), url ?? text ?? 'no address'].join(' ');

/**
 * What is to be looked after in the facts on a day: what has grown old, what is not confirmed, what lost its confirmation.
 * @param today `YYYY-MM-DD`
 */
export function factParts(facts: Facts, kept: KeptConfirmations, today: string): Part[] {
  const sources = allSources(facts);
  const isOld = (month: string) => monthsBetween(month, today) > oldestMonths;
  const all = provableFacts(facts);
  const { valid, lost, faults } = judge(kept, all);
  const open = provableGroups(facts).flatMap((group) => {
    const left = group.facts.filter(({ id }) => !valid[id]).length;
    const { kind, ...named } = group.subject;
    const name = [kind, ...Object.values(named)].join(' ');
    return left > 0 ? [`${name}: ${left} of ${group.facts.length}`] : [];
  });
  const left = all.filter(({ id }) => !valid[id]).length;
  return [
    { title: `Not confirmed by two people, ${left} facts of ${all.length}, by subject`, lines: open },
    { title: 'Changed since two people confirmed it', lines: lost },
    { title: 'Confirmations that are not written right', lines: faults },
    {
      title: `Confirmed more than ${oldestMonths} months ago`,
      lines: Object.entries(valid)
        .filter(([, month]) => isOld(month))
        .map(([id, month]) => `${id}: ${month}`),
    },
    {
      title: `Seen more than ${oldestMonths} months ago`,
      lines: sources.filter(([, { seen }]) => seen && isOld(seen)).map(lineOf),
    },
    { title: 'Source without a month', lines: sources.filter(([, { seen }]) => !seen).map(lineOf) },
    {
      title: 'Source old, undated or secondary',
      lines: sources.filter(([, { confirmed }]) => !confirmed).map(lineOf),
    },
  ];
}

/**
 * Whether the day until which an edition was reviewed is past.
 * @param reviewedUntil none: the edition names no such day
 */
export const isExpired = (reviewedUntil: string | undefined, today: string): boolean =>
  reviewedUntil !== undefined && today > reviewedUntil;

/** Every address of https in a tree of facts, once. */
export function addressesIn(value: unknown): string[] {
  const found = (each: unknown): string[] => {
    if (typeof each === 'string') return each.startsWith('https://') ? [each] : [];
    return each !== null && typeof each === 'object' ? Object.values(each).flatMap(found) : [];
  };
  return [...new Set(found(value))];
}
