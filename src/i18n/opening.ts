import type { TFunction } from 'i18next';
import type { Clock } from '../content/types.ts';
import type { Opening } from '../model/hours.ts';
import { dateOf, dayOf, type JapanMinute, minutesADay } from '../model/japanTime.ts';
import { clockWords, dateWords } from './hours.ts';

const clockOf = (minuteOfDay: number): Clock =>
  `${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, '0')}` as Clock;

/** The end of an opening: on the same day (midnight is its 24:00), or on the next. */
function untilWords(t: TFunction, until: JapanMinute, at: JapanMinute): string {
  const minute = until - dayOf(at) * minutesADay;
  return minute <= minutesADay
    ? clockWords(t, clockOf(minute))
    : t('hours.nextDay', { time: clockWords(t, clockOf(minute - minutesADay)) });
}

/**
 * Whether something is open, in words.
 * @param at the moment it was reckoned for
 * @returns undefined where nothing is known
 */
export function openingWords(t: TFunction, opening: Opening, at: JapanMinute): string | undefined {
  if (opening.state === 'unknown') return undefined;
  if (opening.state === 'open')
    return opening.until === undefined
      ? t('opening.always')
      : t('opening.until', { time: untilWords(t, opening.until, at) });
  if (opening.next === undefined) return t('opening.closed');
  const { month, day, weekday } = dateOf(dayOf(opening.next));
  const time = clockWords(t, clockOf(opening.next % minutesADay));
  return t('opening.next', { date: dateWords(t, month, day, weekday), time });
}
