import { describe, expect, it } from 'vitest';
import builtFacts from '../../.generated/facts.json';
import type { BuiltFacts } from '../../src/content/facts.ts';
import type { Desk, Hours, Telephone } from '../../src/content/types.ts';
import { workdays } from '../../src/content/week.ts';
import { linkedDesk } from '../../src/i18n/linkedData.ts';
import { words } from '../words.ts';

const facts = builtFacts as unknown as BuiltFacts;
const year = facts.holidays.firstYear;

const line: Telephone = { id: 'phone', kind: 'telephone', number: '0570-003-110', source: 'page' };

/** What is said of a desk with this one telephone. */
function said(change: Partial<Telephone>, sources: Desk['sources'] = { page: { confirmed: true } }) {
  const desk = { ...facts.desks.jinken, channels: [{ ...line, ...change }], sources };
  const given = { ...facts, desks: { ...facts.desks, jinken: desk } } as BuiltFacts;
  const node = linkedDesk(words.ja, 'jinken', given, 'ja');
  const [channel] = (node?.availableChannel ?? []) as { servicePhone: Record<string, unknown> }[];
  return channel?.servicePhone;
}

const weekly = (change: Partial<Extract<Hours, { kind: 'weekly' }>>): Hours => ({
  kind: 'weekly',
  periods: [{ days: workdays, from: '8:30', to: '17:15' }],
  holidays: 'unknown',
  yearEnd: 'unknown',
  ...change,
});
const hoursOf = (hours: Hours) => said({ hours })?.hoursAvailable as Record<string, unknown>[] | undefined;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

describe('what a desk says to machines', () => {
  it('is nothing that is not confirmed', () => {
    expect(said({}, { page: { confirmed: false } })).toBeUndefined();
    const sources = { page: { confirmed: true }, old: { confirmed: false } };
    const hours = weekly({});
    const whole = said({ hours, tongues: ['en'] }, sources);
    expect(whole).toMatchObject({ telephone: '0570-003-110', availableLanguage: ['en'] });
    expect(whole).toHaveProperty('hoursAvailable');
    expect(said({ hours, hoursSource: 'old' }, sources)).not.toHaveProperty('hoursAvailable');
    expect(said({ tongues: ['en'], tonguesSource: 'old' }, sources)).not.toHaveProperty('availableLanguage');
  });

  it('says of holidays what is known of them', () => {
    const week = { dayOfWeek: days, opens: '08:30', closes: '17:15' };
    expect(hoursOf(weekly({}))).toMatchObject([week]);
    expect(hoursOf(weekly({ holidays: 'closed' }))).toMatchObject([
      week,
      { dayOfWeek: ['PublicHolidays'], opens: '00:00', closes: '00:00' },
    ]);
    expect(hoursOf(weekly({ holidays: 'open' }))).toMatchObject([
      { ...week, dayOfWeek: [...days, 'PublicHolidays'] },
    ]);
  });

  it('is closed over the turn of the year, before and after', () => {
    const turns = hoursOf(weekly({ yearEnd: { from: '12-29', to: '01-03' } }))?.slice(1);
    expect(turns).toMatchObject([
      { opens: '00:00', closes: '00:00', validFrom: `${year - 1}-12-29`, validThrough: `${year}-01-03` },
      { opens: '00:00', closes: '00:00', validFrom: `${year}-12-29`, validThrough: `${year + 1}-01-03` },
    ]);
  });

  it('has no hours where schema.org cannot say them all', () => {
    expect(hoursOf({ kind: 'varies', usually: [{ days: workdays, from: '8:30', to: '17:15' }] })).toBe(
      undefined,
    );
    expect(hoursOf(weekly({ monthly: [{ dayOfMonth: 10, from: '8:00', to: '8:00' }] }))).toBe(undefined);
    expect(hoursOf(weekly({ periods: [{ days: ['sun'], nth: 2, from: '13:00', to: '18:00' }] }))).toBe(
      undefined,
    );
  });

  it('is open all day where it always is', () => {
    expect(hoursOf({ kind: 'always' })).toMatchObject([{ opens: '00:00', closes: '23:59' }]);
  });
});
