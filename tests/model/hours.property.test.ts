import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Clock, Hours, Period, Weekday } from '../../src/content/types.ts';
import { type Opening, openingAt } from '../../src/model/hours.ts';

// A second reckoning that shares nothing with the first but what goes in and out: a calendar counted day by day, and
// the minutes of some weeks, painted one by one.

const aDay = 24 * 60;
const firstYear = 2026;
const lastYear = 2028;
/** Days from 1970-01-01 to 2026-01-01, 14 of them in leap years; the latter was a Thursday. */
const firstDay = 56 * 365 + 14;
const week: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];

interface Day {
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
  /** The how manieth such weekday of its month. */
  readonly nth: number;
  readonly iso: string;
}

const two = (number: number) => String(number).padStart(2, '0');

const calendar: Day[] = [];
for (let year = firstYear; year <= lastYear; year++) {
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [index, length] of lengths.entries()) {
    const seen: Partial<Record<Weekday, number>> = {};
    for (let day = 1; day <= length; day++) {
      const weekday = week[calendar.length % 7] as Weekday;
      const nth = (seen[weekday] ?? 0) + 1;
      seen[weekday] = nth;
      calendar.push({ month: index + 1, day, weekday, nth, iso: `${year}-${two(index + 1)}-${two(day)}` });
    }
  }
}

/** In minutes of the day. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Plan {
  readonly weekly: readonly (Span & { days: readonly Weekday[]; nth: Period['nth'] | undefined })[];
  readonly monthly: readonly (Span & { dayOfMonth: number })[];
  readonly holidays: 'open' | 'closed' | 'unknown';
  /** As an object: the first day in December, the last in January. */
  readonly yearEnd: 'open' | 'unknown' | { readonly december: number; readonly january: number };
}

/** Few clocks, so that stretches often touch, overlap and begin together. */
const clockArbitrary = fc.constantFrom(0, 2, 8, 8.5, 12, 17.25, 21, 22).map((hour) => hour * 60);
const spanArbitrary = { from: clockArbitrary, to: clockArbitrary };
const planArbitrary: fc.Arbitrary<Plan> = fc.record({
  weekly: fc.array(
    fc.record({
      ...spanArbitrary,
      days: fc.subarray([...week], { minLength: 1 }),
      nth: fc.option(fc.constantFrom(1, 2, 3, 4, 5), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  monthly: fc.array(
    fc.record({
      ...spanArbitrary,
      dayOfMonth: fc.oneof(fc.constantFrom(1, 3, 28), fc.integer({ min: 1, max: 28 })),
    }),
    {
      maxLength: 2,
    },
  ),
  holidays: fc.constantFrom('open', 'closed', 'unknown'),
  yearEnd: fc.oneof(
    fc.constantFrom('open', 'unknown'),
    fc.record({ december: fc.integer({ min: 25, max: 31 }), january: fc.integer({ min: 1, max: 7 }) }),
  ),
});

const spots = (wanted: (day: Day) => boolean) =>
  fc.constantFrom(...[...calendar.keys()].filter((index) => index > 0 && wanted(calendar[index] as Day)));
const momentArbitrary = fc
  .record({
    // Nothing is asked of the first day: the night before it is not known.
    index: fc.oneof(
      spots(() => true),
      spots(({ month, day }) => (month === 12 && day > 22) || (month === 1 && day < 9)),
      spots(({ day }) => day > 26 || day < 4),
    ),
    minute: fc.oneof(fc.nat(aDay - 1), clockArbitrary),
    holidaysAfter: fc.uniqueArray(fc.integer({ min: -1, max: 10 }), { maxLength: 4 }),
  })
  .map(({ index, minute, holidaysAfter }) => ({
    at: index * aDay + minute,
    holidays: new Set(holidaysAfter.map((after) => index + after)),
  }));

const shut = 0;
const doubtful = 1;
const open = 2;

/** How far is looked ahead for the next opening, in days. */
const horizon = 40;

/** What the table says of each minute from the day before `today` to the horizon. */
function painted(plan: Plan, holidays: ReadonlySet<number>, today: number): Uint8Array {
  const minutes = new Uint8Array((horizon + 3) * aDay);
  const paint = ({ from, to }: Span, index: number, colour: number) => {
    const midnight = (index - today + 1) * aDay;
    const end = to > from ? to : to + aDay;
    for (let minute = midnight + from; minute < midnight + end; minute++)
      minutes[minute] = Math.max(minutes[minute] ?? shut, colour);
  };
  for (let index = today - 1; index <= today + horizon; index++) {
    const day = calendar[index];
    if (!day) continue;
    for (const each of plan.monthly) if (each.dayOfMonth === day.day) paint(each, index, open);

    const { holidays: rule, yearEnd } = plan;
    const { december, january } = typeof yearEnd === 'object' ? yearEnd : { december: 28, january: 4 };
    const turning = (day.month === 12 && day.day >= december) || (day.month === 1 && day.day <= january);
    const holiday = holidays.has(index);
    if ((holiday && rule === 'closed') || (turning && typeof yearEnd === 'object')) continue;
    const unsure = (holiday && rule === 'unknown') || (turning && yearEnd === 'unknown');
    for (const each of plan.weekly)
      if (each.days.includes(day.weekday) && (!each.nth || each.nth === day.nth))
        paint(each, index, unsure ? doubtful : open);
  }
  return minutes;
}

/** The opening at `at`, found by walking; `until` is missing where it is more than 10 days off. */
function walked(plan: Plan, holidays: ReadonlySet<number>, at: number): Opening {
  const today = Math.floor(at / aDay);
  const start = (today - 1) * aDay;
  const minutes = painted(plan, holidays, today);
  const now = minutes[at - start];
  if (now === doubtful) return { state: 'unknown' };
  let there = at - start;
  const limit = now === open ? there + 10 * aDay : minutes.length;
  while (there < limit && minutes[there] === now) there++;
  if (now === open) return there < limit ? { state: 'open', until: start + there } : { state: 'open' };
  return minutes[there] === open ? { state: 'closed', next: start + there } : { state: 'closed' };
}

const clock = (minute: number): Clock => `${Math.floor(minute / 60)}:${two(minute % 60)}` as Clock;
const written = ({ weekly, monthly, holidays, yearEnd }: Plan): Hours => ({
  kind: 'weekly',
  periods: weekly.map(({ days, nth, from, to }) => ({
    days,
    from: clock(from),
    to: clock(to),
    ...(nth ? { nth } : {}),
  })),
  monthly: monthly.map(({ dayOfMonth, from, to }) => ({ dayOfMonth, from: clock(from), to: clock(to) })),
  holidays,
  yearEnd:
    typeof yearEnd === 'object'
      ? { from: `12-${yearEnd.december}`, to: `01-${two(yearEnd.january)}` as `${number}-${number}` }
      : yearEnd,
});

it('says of any table what reading it minute by minute says', () => {
  fc.assert(
    fc.property(planArbitrary, momentArbitrary, (plan, { at, holidays }) => {
      const table = {
        firstYear,
        lastYear,
        days: [...holidays].flatMap((index) => calendar[index]?.iso ?? []),
      };
      const offset = firstDay * aDay;
      const found = openingAt(written(plan), offset + at, table);
      const expected = walked(plan, holidays, at);
      if (expected.state === 'open' && expected.until === undefined) expect(found.state).toBe('open');
      else if (expected.state === 'open')
        expect(found).toEqual({ state: 'open', until: offset + (expected.until as number) });
      else if (expected.state === 'closed' && expected.next !== undefined)
        expect(found).toEqual({ state: 'closed', next: offset + expected.next });
      else expect(found).toEqual(expected);
    }),
    { seed: 2, numRuns: 1500 },
  );
});
