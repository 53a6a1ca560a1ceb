import type { DeskId } from '../content/desks.ts';
import type { Channel, ChannelKind, Desk, PrefectureCode, Tongue } from '../content/types.ts';
import { isFree, isNear, type Moment, openingOf } from './channels.ts';

/** How the reader wants to be in touch. Kept in memory only. */
export interface Wish {
  /** Any of these; an empty list means all. */
  readonly kinds: readonly ChannelKind[];
  readonly free: boolean;
  readonly open: boolean;
  readonly tongue?: Tongue;
}

export const noWish: Wish = { kinds: [], free: false, open: false };

/** Kinds that can be wished for, in the order of the row; a page to read is no way to be in touch. */
export const wishKinds = [
  'telephone',
  'chat',
  'form',
  'mail',
  'sns',
  'in-person',
] as const satisfies readonly ChannelKind[];

const fits = (
  desk: Desk,
  channel: Channel,
  { kinds, free, open, tongue }: Wish,
  moment: Moment | undefined,
): boolean =>
  (kinds.length === 0 || kinds.includes(channel.kind)) &&
  (!free || isFree(desk, channel)) &&
  (!open || openingOf(channel, moment).state === 'open') &&
  (!tongue || channel.tongues?.includes(tongue) === true);

/** Whether nothing is wished for: then desks without a channel are listed too. */
const isEmpty = ({ kinds, free, open, tongue }: Wish): boolean =>
  kinds.length === 0 && !free && !open && !tongue;

/**
 * The wish, then ever weaker ones: first without the hour, then without the language, the cost, the kind of channel.
 */
const looser = (wish: Wish): Wish[] => {
  const { tongue: _any, ...loose } = { ...wish, open: false };
  return [wish, { ...wish, open: false }, loose, { ...loose, free: false }, noWish];
};

/**
 * The desks that can be reached as wished, in their order. Never empty: where none fits, the nearest.
 * @param prefecture local channels count only in their own; before it is named, all, but none as open for the reader
 * @returns the desks, and whether they are only near
 */
export function wishedDesks(
  ids: readonly DeskId[],
  desks: Readonly<Record<DeskId, Desk>>,
  wish: Wish,
  moment: Moment | undefined,
  prefecture?: PrefectureCode,
): { ids: readonly DeskId[]; relaxed: boolean } {
  for (const [index, each] of looser(wish).entries()) {
    const found = ids.filter(
      (id) =>
        isEmpty(each) ||
        desks[id].channels.some(
          (channel) =>
            (isNear(channel, prefecture) || (!prefecture && !each.open)) &&
            fits(desks[id], channel, each, moment),
        ),
    );
    if (found.length > 0) return { ids: found, relaxed: index > 0 };
  }
  return { ids, relaxed: false };
}
