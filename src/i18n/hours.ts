import type { TFunction } from 'i18next';
import type { Clock, Hours, Period, Source, Weekday } from '../content/types.ts';

type Minute = '00' | '15' | '30' | '45';
const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A time of day (`17:15`) as this language writes it. */
export function clockWords(t: TFunction, clock: Clock): string {
  const [hour, minute] = clock.split(':') as [string, Minute];
  return t('clock', {
    hour: t('hoursOfDay', { returnObjects: true })[Number(hour)],
    minute: t(`minutes.${minute}`),
  });
}

const dayOfMonth = (t: TFunction, day: number): string =>
  t('days', { returnObjects: true })[day - 1] as string;
const monthWords = (t: TFunction, month: number): string =>
  t('months', { returnObjects: true })[month - 1] as string;

/** A day of the year (`MM-DD`) as this language writes it. */
export function dayWords(t: TFunction, monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-').map(Number) as [number, number];
  return t('shortDate', { month: monthWords(t, month), day: dayOfMonth(t, day) });
}

/** A date with its weekday; the year is left out. */
export const dateWords = (t: TFunction, month: number, day: number, weekday: Weekday): string =>
  t('date', { month: monthWords(t, month), day: dayOfMonth(t, day), weekday: t(`weekdays.${weekday}`) });

const daysWords = (t: TFunction, { days, nth }: Period): string => {
  const names = days.map((day) => t(`weekdays.${day}`));
  if (nth) return t('hours.nth', { nth: t('ordinals', { returnObjects: true })[nth - 1], day: names[0] });
  if (days.length === week.length) return t('hours.daily');
  const first = week.indexOf(days[0] as Weekday);
  const inARow = days.length > 2 && days.every((day, index) => day === week[first + index]);
  if (inARow) return t('hours.range', { from: names[0], to: names[names.length - 1] });
  return names.reduceRight((rest, day) => t('hours.list', { first: day, rest }));
};

const minutesOf = (clock: Clock): number => {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
};

const spanWords = (t: TFunction, { from, to }: { from: Clock; to: Clock }) => ({
  from: clockWords(t, from),
  to: minutesOf(to) > minutesOf(from) ? clockWords(t, to) : t('hours.nextDay', { time: clockWords(t, to) }),
});

const periodWords = (t: TFunction, period: Period): string =>
  t('hours.period', { days: daysWords(t, period), ...spanWords(t, period) });

/** Opening hours in words, a line each. */
export function hoursWords(t: TFunction, hours: Hours): string[] {
  if (hours.kind === 'always') return [t('hours.always')];
  if (hours.kind === 'varies') {
    const usually =
      hours.usually?.map((period) => t('hours.usually', { periods: periodWords(t, period) })) ?? [];
    return [...usually, t('hours.varies')];
  }
  return [
    ...hours.periods.map((period) => periodWords(t, period)),
    ...(hours.monthly ?? []).map(({ dayOfMonth: day, ...span }) =>
      t('hours.monthly', { day: dayOfMonth(t, day), ...spanWords(t, span) }),
    ),
    ...(hours.holidays === 'closed' ? [t('hours.holidays')] : []),
    ...(hours.yearEnd === 'unknown' ? [t('hours.yearEndUnknown')] : []),
    ...(typeof hours.yearEnd === 'object'
      ? [t('hours.yearEnd', { from: dayWords(t, hours.yearEnd.from), to: dayWords(t, hours.yearEnd.to) })]
      : []),
  ];
}

/** The days and hours alone, for a line under a button. */
export function shortHoursWords(t: TFunction, hours: Hours): string[] {
  if (hours.kind === 'weekly') return hours.periods.map((period) => periodWords(t, period));
  const [first] = hoursWords(t, hours);
  return first ? [first] : [];
}

/** A month (`YYYY-MM`) as this language writes it. */
export function yearMonthWords(t: TFunction, yearMonth: string): string {
  const [year, month] = yearMonth.split('-') as [string, string];
  return t('source.month', { year, month: monthWords(t, Number(month)) });
}

/** A day (`YYYY-MM-DD`) with its year. */
export function fullDayWords(t: TFunction, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return t('day', { year: String(year), month: monthWords(t, month), day: dayOfMonth(t, day) });
}

/** When a fact was seen, and whether it is confirmed: one or the other, never both in one line. */
export function sourceWords(t: TFunction, { seen, confirmed }: Source): string {
  if (!seen) return t(confirmed ? 'source.undated' : 'source.oldUndated');
  return t(confirmed ? 'source.seen' : 'source.old', { month: yearMonthWords(t, seen) });
}
