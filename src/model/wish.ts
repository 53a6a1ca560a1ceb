import type { DeskId } from '../content/desks.ts';
import type { BuiltFacts } from '../content/facts.ts';
import type { Channel, ChannelKind, Desk, PrefectureCode, Tongue } from '../content/types.ts';
import { type Opening, openingAt } from './hours.ts';
import type { JapanMinute } from './japanTime.ts';

/** How the reader wants to be in touch. Kept in memory only. */
export interface Wish {
  /** Any of these; none stands for all. */
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

/** A moment in Japan, and what is known of its holidays; without one nothing is known to be open. */
export interface Moment {
  readonly at: JapanMinute;
  readonly holidays: BuiltFacts['holidays'];
}

/** Whether a channel is there for a reader: a local one only in its prefecture. */
const isNear = ({ prefecture: own }: Channel, prefecture: PrefectureCode | undefined): boolean =>
  !own || own === prefecture;

/** Whether a channel is open at a moment; without a moment only what is always open is known. */
export function openingOf(channel: Channel, moment: Moment | undefined): Opening {
  if (channel.hours?.kind === 'always') return { state: 'open' };
  return moment ? openingAt(channel.hours, moment.at, moment.holidays) : { state: 'unknown' };
}

/** Whether using a channel costs nothing: the call, or, online, the desk itself. */
export const isFree = (desk: Desk, { kind, cost }: Channel): boolean =>
  cost === 'free' || (cost === undefined && kind !== 'telephone' && desk.free === true);

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

/** Whether nothing is asked: a desk without any channel of its own then stands, too. */
const isEmpty = ({ kinds, free, open, tongue }: Wish): boolean =>
  kinds.length === 0 && !free && !open && !tongue;

/** A wish, and what is left of it when less and less is asked: first the hour, then the language, the cost, the way. */
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

/** A way to reach a desk at this moment. `later`: send it now, the answer comes later. */
export interface Reach {
  readonly desk: DeskId;
  readonly channel: Channel;
  readonly answers: 'now' | 'later';
}

const most = { now: 3, later: 2 } as const;
const live: readonly ChannelKind[] = ['telephone', 'chat', 'sns'];
const sendable: readonly ChannelKind[] = ['form', 'mail'];

/**
 * What can be used at this moment, best first: who answers now, in the order of the desks, then where something can
 * be sent at any hour. What the reader wishes for comes before the rest.
 * @param prefecture local channels count only in their own
 */
export function reachable(
  ids: readonly DeskId[],
  desks: Readonly<Record<DeskId, Desk>>,
  wish: Wish,
  moment: Moment | undefined,
  prefecture?: PrefectureCode,
): Reach[] {
  const pick = (id: DeskId, answers: Reach['answers']): Reach[] => {
    const usable = desks[id].channels.filter(
      (channel) =>
        isNear(channel, prefecture) &&
        (answers === 'later'
          ? sendable.includes(channel.kind)
          : live.includes(channel.kind) && openingOf(channel, moment).state === 'open'),
    );
    const best =
      usable.find((channel) => fits(desks[id], channel, { ...wish, open: false }, moment)) ?? usable[0];
    return best ? [{ desk: id, channel: best, answers }] : [];
  };
  const wanted = (reach: Reach) => fits(desks[reach.desk], reach.channel, { ...wish, open: false }, moment);
  const all = (['now', 'later'] as const).flatMap((answers) => {
    const found = ids.flatMap((id) => pick(id, answers));
    return [...found.filter(wanted), ...found.filter((reach) => !wanted(reach))].slice(0, most[answers]);
  });
  return [...all.filter(wanted), ...all.filter((reach) => !wanted(reach))];
}
