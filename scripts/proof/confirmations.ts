import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Month } from '../../src/content/types.ts';
import type { Confirmations } from '../../src/model/singleFacts.ts';
import type { Provable } from './provable.ts';

/** What two people have put their initials to: the fact as its hash has it, and the day. */
export interface Confirmation {
  readonly hash: string;
  readonly by: readonly [string, string];
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** What stands in `confirmations.json`, by the id of the fact. */
export type KeptConfirmations = Readonly<Record<string, Confirmation>>;

/** Confirmations and what became of them. */
export interface Judged {
  /** Those that hold. */
  readonly valid: Confirmations;
  /** Those whose fact has changed since, or is gone: to be confirmed anew. */
  readonly lost: readonly string[];
  /** Sentences on those that are not written as they have to be. */
  readonly faults: readonly string[];
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

function faultOf(id: string, { hash, by, on }: Partial<Confirmation>): string | undefined {
  const [first, second, ...more] = Array.isArray(by) ? by : [];
  const isName = (name: unknown) => typeof name === 'string' && name.trim() !== '';
  if (!isName(first) || !isName(second) || more.length > 0)
    return `${id}: "by" is not two people's initials.`;
  if (first === second) return `${id}: the two initials are of the same person.`;
  if (!isDay(on)) return `${id}: "on" is not a day (YYYY-MM-DD).`;
  return typeof hash === 'string' ? undefined : `${id}: "hash" is missing.`;
}

/**
 * Holds confirmations against the facts as they are.
 * @param kept what stands in the file
 */
export function judge(kept: KeptConfirmations, facts: readonly Provable[]): Judged {
  const hashes = new Map(facts.map(({ id, hash }) => [id, hash]));
  const entries = Object.entries(kept).map(([id, each]) => ({ id, each, fault: faultOf(id, each) }));
  const sound = entries.filter(({ fault }) => !fault);
  const holds = ({ id, each }: (typeof entries)[number]) => hashes.get(id) === each.hash;
  return {
    valid: Object.fromEntries(sound.filter(holds).map(({ id, each }) => [id, each.on.slice(0, 7) as Month])),
    lost: sound.filter((entry) => !holds(entry)).map(({ id }) => id),
    faults: entries.flatMap(({ fault }) => fault ?? []),
  };
}

/** Reads the confirmations of an edition. A folder without the file has none. */
export function readConfirmations(folder: string): KeptConfirmations {
  const file = join(folder, 'confirmations.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
