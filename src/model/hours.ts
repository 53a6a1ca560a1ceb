import type { HolidayTable } from '../content/holidays.ts';
import type { Clock, Hours } from '../content/types.ts';
import { dateOf, dayOf, type JapanDate, type JapanMinute, minutesADay } from './japanTime.ts';

/**
 * Whether a channel is open at a moment. `unknown` says nothing and gets no badge: the hours are not established,
 * differ by place, or the day is one of which the source says nothing.
 */
export type Opening =
  | { readonly state: 'open'; readonly until?: JapanMinute }
  | { readonly state: 'closed'; readonly next?: JapanMinute }
  | { readonly state: 'unknown' };

type Weekly = Extract<Hours, { kind: 'weekly' }>;

/** A stretch of opening; not `certain` where the source does not say whether it holds on that day. */
interface Stretch {
  readonly from: JapanMinute;
  readonly to: JapanMinute;
  readonly certain: boolean;
}

/** How far ahead the next opening is looked for: a monthly day is never farther. */
const horizonDays = 40;

/** Days around the turn of the year of which nothing is known, where a source says only "closed at year-end". */
const doubtful = { from: '12-28', to: '01-04' };

const minutes = (clock: Clock): number => {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
};

const overNewYear = ({ iso }: JapanDate, { from, to }: { from: string; to: string }): boolean =>
  iso.slice(5) >= from || iso.slice(5) <= to;

/** Whether the week's table holds on a date: `true`, `false`, or undefined where it is not known. */
function holds({ holidays, yearEnd }: Weekly, date: JapanDate, table: HolidayTable): boolean | undefined {
  if (typeof yearEnd === 'object' && overNewYear(date, yearEnd)) return false;
  const isHoliday = table.days.includes(date.iso);
  if (isHoliday && holidays === 'closed') return false;
  if (isHoliday && holidays === 'unknown') return undefined;
  if (yearEnd === 'unknown' && overNewYear(date, doubtful)) return undefined;
  return true;
}

const stretch = (day: number, { from, to }: { from: Clock; to: Clock }, certain: boolean): Stretch => {
  const start = day * minutesADay + minutes(from);
  const length = minutes(to) - minutes(from);
  return { from: start, to: start + (length > 0 ? length : length + minutesADay), certain };
};

/** The stretches that begin on a day. */
function stretchesOf(hours: Weekly, day: number, table: HolidayTable): Stretch[] {
  const date = dateOf(day);
  const holding = holds(hours, date, table);
  const weekly = hours.periods.filter(
    ({ days, nth }) =>
      days.includes(date.weekday) && (nth ?? Math.ceil(date.day / 7)) === Math.ceil(date.day / 7),
  );
  const monthly = (hours.monthly ?? []).filter(({ dayOfMonth }) => dayOfMonth === date.day);
  return [
    ...(holding === false ? [] : weekly.map((span) => stretch(day, span, holding === true))),
    ...monthly.map((span) => stretch(day, span, true)),
  ];
}

/**
 * Whether a channel is open, until when, or when it opens next; reckoned in Japan time.
 * @param at the moment, as a minute in Japan
 * @param table the holidays; outside of its years nothing is known of hours that follow a week
 */
export function openingAt(hours: Hours | undefined, at: JapanMinute, table: HolidayTable): Opening {
  if (!hours || hours.kind === 'varies') return { state: 'unknown' };
  if (hours.kind === 'always') return { state: 'open' };
  const today = dayOf(at);
  const last = today + horizonDays;
  const isKnown = (day: number) => {
    const { year } = dateOf(day);
    return day <= last && table.firstYear <= year && year <= table.lastYear;
  };
  if (!isKnown(today)) return { state: 'unknown' };

  const beginningOn = (day: number) => (isKnown(day) ? stretchesOf(hours, day, table) : []);
  /** What lasts at a minute: it has begun on that day, or on the day before. */
  const lastingAt = (minute: JapanMinute) =>
    [dayOf(minute) - 1, dayOf(minute)]
      .flatMap(beginningOn)
      .filter(({ from, to }) => from <= minute && minute < to);

  const now = lastingAt(at);
  if (now.some(({ certain }) => certain)) {
    let until = at;
    // Stretches that touch or overlap are one.
    for (let more = now; more.length > 0; more = lastingAt(until).filter(({ certain }) => certain))
      until = Math.max(...more.filter(({ certain }) => certain).map(({ to }) => to));
    return { state: 'open', until };
  }
  if (now.length > 0) return { state: 'unknown' };
  for (let day = today; day <= last; day++) {
    const later = beginningOn(day).filter(({ from }) => from > at);
    const next = Math.min(...later.map(({ from }) => from));
    if (later.some(({ from, certain }) => certain && from === next)) return { state: 'closed', next };
    if (later.length > 0) return { state: 'closed' };
  }
  return { state: 'closed' };
}
