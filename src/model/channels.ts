import type { HolidayTable } from '../content/holidays.ts';
import type { LocaleId } from '../content/locales.ts';
import type { Channel, ChannelKind, Desk, PrefectureCode, Tongue } from '../content/types.ts';
import { type Opening, openingAt } from './hours.ts';
import type { JapanMinute } from './japanTime.ts';

/** A moment in Japan, and the table of holidays. */
export interface Moment {
  readonly at: JapanMinute;
  readonly holidays: HolidayTable;
}

/** For whom a channel is chosen. The build knows only the language. */
export interface Reader {
  readonly locale: LocaleId;
  readonly moment?: Moment | undefined;
  readonly prefecture?: PrefectureCode | undefined;
}

/** Channels by which somebody answers while the reader waits. */
export const live: readonly ChannelKind[] = ['telephone', 'chat', 'sns'];
/** Channels by which something is sent at any hour, and read later. */
export const sendable: readonly ChannelKind[] = ['form', 'mail'];

/** Whether a channel is there for a reader: a local one only in its prefecture. */
export const isNear = ({ prefecture: own }: Channel, prefecture: PrefectureCode | undefined): boolean =>
  !own || own === prefecture;

/** Whether a channel is open at a moment; without a moment only what is always open is known. */
export function openingOf(channel: Channel, moment: Moment | undefined): Opening {
  if (channel.hours?.kind === 'always') return { state: 'open' };
  return moment ? openingAt(channel.hours, moment.at, moment.holidays) : { state: 'unknown' };
}

/** Whether using a channel costs nothing: the call, or, online, the desk itself. */
export const isFree = (desk: Desk, { kind, cost }: Channel): boolean =>
  cost === 'free' || (cost === undefined && kind !== 'telephone' && desk.free === true);

/** Whether a channel can be opened by a button: a number, or an address. */
export const isActionable = (channel: Channel): boolean =>
  channel.kind === 'telephone' || channel.url !== undefined;

const isForeign = (tongue: Tongue): boolean => tongue !== 'ja';

/** How far a channel is from the reader's language: the least is the nearest. */
export function languageDistance({ tongues }: Channel, locale: LocaleId): number {
  if (locale === 'ja') return tongues && !tongues.includes('ja') ? 1 : 0;
  if (locale === 'ja-simple') return tongues?.some(isForeign) ? 0 : 1;
  if (tongues?.includes('en')) return 0;
  return tongues?.includes('other') ? 1 : 2;
}
