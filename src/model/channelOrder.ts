import type { Channel, ChannelKind, Cost, Desk } from '../content/types.ts';
import { isActionable, isFree, isNear, languageDistance, openingOf, type Reader } from './channels.ts';

/** Voice and chat before a visit, a visit before a form, a form before a page to read. */
const kindRank: Readonly<Record<ChannelKind, number>> = {
  telephone: 0,
  chat: 0,
  sns: 0,
  'in-person': 1,
  form: 2,
  mail: 2,
  web: 3,
};

const costRank: Readonly<Record<Cost, number>> = { free: 0, charged: 1, navi: 2 };

/** What decides between two channels, the weightiest first; of two that are alike, the facts' order stays. */
const ranks = (desk: Desk, channel: Channel, { locale, moment }: Reader): number[] => [
  channel.for ? 1 : 0,
  languageDistance(channel, locale),
  openingOf(channel, moment).state === 'open' ? 0 : 1,
  kindRank[channel.kind],
  isFree(desk, channel) ? 0 : costRank[channel.cost ?? 'charged'],
];

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((rank, place) => rank !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/**
 * The channels of a desk for a reader, the best first: those for everybody, in the reader's language, that answer now,
 * voice and chat before forms, free before charged.
 * @param first the id of a channel that comes first whatever the rule says: the chart asks for it
 */
export const channelsFor = (desk: Desk, reader: Reader, first?: string): readonly Channel[] =>
  desk.channels
    .filter((channel) => isNear(channel, reader.prefecture))
    .map((channel) => ({
      channel,
      rank: [channel.id === first ? 0 : 1, ...ranks(desk, channel, reader)],
    }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ channel }) => channel);

/**
 * The channels that a result offers as buttons: the best and, where there is one, the best of another kind, for who
 * would rather not use the first.
 */
export function buttonsFor(desk: Desk, reader: Reader, first?: string): readonly Channel[] {
  const all = channelsFor(desk, reader, first).filter(isActionable);
  const [best, ...others] = all;
  if (!best) return [];
  const second =
    others.find((each) => each.kind !== best.kind && !each.for) ??
    others.find((each) => !each.for) ??
    others[0];
  return second ? [best, second] : [best];
}
