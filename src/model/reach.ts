import type { DeskId } from '../content/desks.ts';
import type { Channel, Desk } from '../content/types.ts';
import { channelsFor } from './channelOrder.ts';
import { languageDistance, live, openingOf, type Reader } from './channels.ts';

/** A way to reach a desk where somebody answers at this moment. */
export interface Reach {
  readonly desk: DeskId;
  readonly channel: Channel;
}

/** How many are offered: three where they stand first, two beside a desk. */
export const most = { first: 3, beside: 2 } as const;

type Desks = Readonly<Record<DeskId, Desk>>;

const isAlways = ({ hours }: Channel): boolean => hours?.kind === 'always';

/**
 * The best channel of each desk that answers now. Those that answer at any hour come first: the page shows them
 * before it knows the time, and nothing moves when it does. Within both, the reader's language first, else the order
 * of the desks.
 */
function answering(ids: readonly DeskId[], desks: Desks, reader: Reader): Reach[] {
  const found = ids.flatMap((desk) => {
    const open = channelsFor(desks[desk], reader).filter(
      (each) => live.includes(each.kind) && openingOf(each, reader.moment).state === 'open',
    );
    const channel = open.find(isAlways) ?? open[0];
    return channel ? [{ desk, channel }] : [];
  });
  const rank = ({ channel }: Reach) => (isAlways(channel) ? 0 : 1);
  const distance = ({ channel }: Reach) => languageDistance(channel, reader.locale);
  return found.sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
}

/**
 * Some ways that answer at this moment, each for another reader: a voice, a chat without one, one for children;
 * then the others. Without a moment, only those that answer at any hour.
 */
export function answersNow(
  ids: readonly DeskId[],
  desks: Desks,
  reader: Reader,
  count: number = most.first,
): readonly Reach[] {
  const all = answering(ids, desks, reader);
  const picked = [
    all.find(({ channel }) => channel.kind === 'telephone'),
    all.find(({ channel }) => channel.kind !== 'telephone'),
    all.find(({ desk }) => desks[desk].for === 'children'),
    ...all,
  ].filter((each) => each !== undefined);
  return [...new Set(picked)].slice(0, count);
}

/**
 * The most channels there can be next to a desk at any hour: the page reserves space for them until it knows the
 * time.
 */
export const mostAnswers = (ids: readonly DeskId[], desks: Desks): number =>
  Math.min(
    most.beside,
    ids.filter((id) =>
      desks[id].channels.some(
        ({ kind, hours, prefecture }) =>
          live.includes(kind) && !prefecture && (hours?.kind === 'always' || hours?.kind === 'weekly'),
      ),
    ).length,
  );
