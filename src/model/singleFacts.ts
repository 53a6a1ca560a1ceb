import type { Channel, Desk, Month } from '../content/types.ts';

/** What is confirmed by itself. */
export const factKinds = ['number', 'address', 'hours', 'cost', 'languages'] as const;
export type FactKind = (typeof factKinds)[number];

/** One fact that people can confirm. */
export interface SingleFact {
  /** What it is of and its kind, `police.phone.number`: the name under which it is confirmed. */
  readonly id: string;
  readonly kind: FactKind;
  readonly value: unknown;
}

/** The facts out of these values, each under its kind; a value that is not established is none. */
export const singleFacts = (
  of: string,
  values: Readonly<Partial<Record<FactKind, unknown>>>,
): readonly SingleFact[] =>
  factKinds
    .filter((kind) => values[kind] !== undefined)
    .map((kind) => ({ id: `${of}.${kind}`, kind, value: values[kind] }));

/** The facts of a channel of a desk. */
export const factsOfChannel = (desk: string, channel: Channel): readonly SingleFact[] =>
  singleFacts(`${desk}.${channel.id}`, {
    ...(channel.kind === 'telephone' ? { number: channel.number } : { address: channel.url }),
    hours: channel.hours,
    cost: channel.cost,
    languages: channel.tongues,
  });

/** The facts of a desk: its site, then those of its channels. */
export const factsOfDesk = (id: string, { site, channels }: Desk): readonly SingleFact[] => [
  ...singleFacts(id, { address: site }),
  ...channels.flatMap((channel) => factsOfChannel(id, channel)),
];

/** The facts that two people have confirmed, by id, each with the month in which they did. */
export type Confirmations = Readonly<Record<string, Month>>;

/**
 * Since when facts are confirmed together: the month of the oldest.
 * @returns undefined unless every one of them is
 */
export function confirmedSince(
  confirmations: Confirmations | undefined,
  facts: readonly SingleFact[],
): Month | undefined {
  const months = facts.map(({ id }) => confirmations?.[id]);
  return months.includes(undefined) ? undefined : (months as Month[]).sort()[0];
}
