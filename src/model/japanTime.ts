import type { Weekday } from '../content/types.ts';

/** Minutes since 1970-01-01 00:00 in Japan: UTC+9 all year, whatever the device says. */
export type JapanMinute = number;

const offsetMinutes = 9 * 60;
export const minutesADay = 24 * 60;
const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** @param now milliseconds since the epoch */
export const japanMinute = (now: number): JapanMinute => Math.floor(now / 60_000) + offsetMinutes;

/** The day a minute lies in, in days since 1970-01-01 in Japan. */
export const dayOf = (minute: JapanMinute): number => Math.floor(minute / minutesADay);

export interface JapanDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
  /** `YYYY-MM-DD` */
  readonly iso: string;
}

/** The date of a day, given in days since 1970-01-01. */
export function dateOf(day: number): JapanDate {
  const date = new Date(day * minutesADay * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: weekdays[date.getUTCDay()] as Weekday,
    iso: date.toISOString().slice(0, 10),
  };
}
