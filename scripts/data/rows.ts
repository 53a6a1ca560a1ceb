import type { DeskId } from '../../src/content/desks.ts';
import { deskIds } from '../../src/content/desks.ts';
import type { BuiltFacts } from '../../src/content/facts.ts';
import type { PoliceLine } from '../../src/content/policeLines.ts';
import type { Prefecture } from '../../src/content/prefectures.ts';
import type { Channel, Desk, Source } from '../../src/content/types.ts';
import { factsOfChannel, type SingleFact, singleFacts } from '../../src/model/singleFacts.ts';

/** A way to a desk with its sources: what a row of the table holds. */
export interface Way {
  readonly desk: DeskId;
  /** Unique within the desk: a channel's id, or that of a line of one prefecture's police. */
  readonly id: string;
  readonly channel: Channel;
  readonly source: Source;
  readonly hoursSource?: Source | undefined;
  readonly tonguesSource?: Source | undefined;
  /** The Japanese name to ask for, where a switchboard answers. */
  readonly askFor?: string;
  /** Its facts under the names by which they are confirmed. */
  readonly facts: readonly SingleFact[];
}

const waysOf = (desk: DeskId, { channels, sources }: Desk): Way[] =>
  channels.map((channel) => {
    const named = (key: string | undefined) => (key === undefined ? undefined : sources[key]);
    return {
      desk,
      id: channel.id,
      channel,
      source: named(channel.source) ?? { confirmed: false },
      hoursSource: named(channel.hoursSource),
      tonguesSource: named(channel.tonguesSource),
      facts: factsOfChannel(desk, channel),
    };
  });

const policeWay = (kind: string, { code }: Prefecture, line: PoliceLine): Way => ({
  desk: 'police',
  id: `${kind}-${code}`,
  channel: {
    id: `${kind}-${code}`,
    kind: 'telephone',
    number: line.number,
    prefecture: code,
    ...(line.hours ? { hours: line.hours } : {}),
    source: '',
  },
  source: line.source,
  facts: singleFacts(kind === 'advice' ? `police.${code}` : `prefecture-${code}.${kind}`, {
    number: line.number,
    hours: line.hours,
  }),
  ...(line.askFor ? { askFor: line.askFor } : {}),
});

const linesOf = (prefecture: Prefecture): Way[] =>
  (['advice', 'switchboard', 'cyber'] as const).flatMap((kind) => {
    const line = prefecture[kind];
    return line?.number === undefined ? [] : policeWay(kind, prefecture, line);
  });

/** Every way to every desk, then the lines of the prefectures' police. */
export const allWays = ({ desks, prefectures }: BuiltFacts): Way[] => [
  ...deskIds.flatMap((id) => waysOf(id, desks[id])),
  ...prefectures.flatMap(linesOf),
];
