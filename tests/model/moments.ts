import built from '../../.generated/facts.json';
import { type Result, type ResultId, results } from '../../src/content/chart.ts';
import { type DeskId, desks } from '../../src/content/desks.ts';
import type { BuiltFacts } from '../../src/content/facts.ts';
import type { Desk, Weekday } from '../../src/content/types.ts';
import { type Moment, openingOf } from '../../src/model/channels.ts';
import { dateOf, dayOf, type JapanDate, japanMinute, minutesADay } from '../../src/model/japanTime.ts';

const { holidays } = built as unknown as BuiltFacts;

export const facts: Readonly<Record<DeskId, Desk>> = desks;

/** The desks of a result, in the order of the chart. */
export const listOf = (id: ResultId): readonly DeskId[] => {
  const { desks: first, also }: Result = results[id];
  return [...first, ...also] as DeskId[];
};
export const lists = (Object.keys(results) as ResultId[]).map((id) => [id, listOf(id)] as const);

/** Every hour of some days, from midnight on. Days of the first year that is shipped. */
const hoursFrom = (monthAndDay: string, days: number): Moment[] => {
  const start = japanMinute(Date.parse(`${holidays.firstYear}-${monthAndDay}T00:00:00+09:00`));
  return Array.from({ length: days * 24 }, (_, hour) => ({ at: start + hour * 60, holidays }));
};
const week = hoursFrom('06-01', 7);
const turnOfTheYear = hoursFrom('12-27', 10);

/** A moment as a test's report names it. */
export const written = ({ at }: Moment) => new Date(at * 60_000).toISOString().slice(0, 16);

const hourOf = (moments: readonly Moment[], hour: number, when: (day: JapanDate) => boolean): Moment => {
  const found = moments.find(({ at }) => (at % minutesADay) / 60 === hour && when(dateOf(dayOf(at))));
  if (!found) throw new Error(`There is no such ${hour}:00`);
  return found;
};
export const inWeek = (weekday: Weekday, hour: number) =>
  hourOf(week, hour, (day) => day.weekday === weekday);
export const sundayNight = inWeek('sun', 23);
export const newYear = hourOf(turnOfTheYear, 2, ({ month, day }) => month === 1 && day === 3);

/** Of all the hours at which the same channels are open, one: the others differ in nothing. */
export const hours: readonly Moment[] = (() => {
  const channels = Object.values(facts).flatMap(({ channels }) => channels);
  const likeness = (moment: Moment) =>
    channels
      .filter((channel) => channel.hours?.kind === 'weekly')
      .map((channel) => openingOf(channel, moment).state === 'open')
      .join();
  return [...new Map([...week, ...turnOfTheYear].map((moment) => [likeness(moment), moment])).values()];
})();
