import { describe, expect, it } from 'vitest';
import { desks as deskFacts } from '../../src/content/desks.ts';
import { facts } from '../../src/content/facts.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import type { Desk, Hours, Period } from '../../src/content/types.ts';

const desks: Readonly<Record<string, Desk>> = deskFacts;
const channels = Object.entries(desks).flatMap(([desk, { channels }]) =>
  channels.map((channel) => ({ where: `${desk}.${channel.id}`, channel })),
);

/** Every string in a value, with the path to it. */
function strings(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

describe('prefectures', () => {
  it('are 47, in the order of their codes', () => {
    const codes = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(prefectures.map(({ code }) => code)).toEqual(codes);
  });

  it('have a name with its ending and a reading in hiragana', () => {
    for (const { code, names } of prefectures) {
      expect(names.ja, code).toMatch(/[都道府県]$/);
      expect(names.kana, code).toMatch(/^[ぁ-ん]+(と|どう|ふ|けん)$/);
    }
  });

  it('ask for somebody by a Japanese name, where a switchboard answers', () => {
    const asked = prefectures.flatMap(({ advice, switchboard }) =>
      [advice?.askFor, switchboard?.askFor].flatMap((name) => name ?? []),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(name).toMatch(/[\p{Script=Han}\p{Script=Katakana}ー]{5,}/u);
  });
});

describe('hours', () => {
  const date = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
  const timed: [string, Hours][] = [
    ...channels.map(({ where, channel }) => [where, channel.hours] as const),
    ...prefectures.map(({ code, advice }) => [`prefecture ${code}`, advice?.hours] as const),
  ].flatMap(([where, hours]) => (hours ? [[where, hours]] : []));

  const periods = (hours: Hours): readonly Period[] => {
    if (hours.kind === 'always') return [];
    return hours.kind === 'weekly' ? hours.periods : (hours.usually ?? []);
  };

  it('have days and dates that exist', () => {
    expect(timed.length).toBeGreaterThan(30);
    for (const [where, hours] of timed) {
      for (const { days } of periods(hours)) {
        expect(days.length, where).toBeGreaterThan(0);
        expect(days, where).toEqual([...new Set(days)]);
      }
      if (hours.kind !== 'weekly') continue;
      expect(hours.periods.length, where).toBeGreaterThan(0);
      for (const { dayOfMonth } of hours.monthly ?? []) {
        expect(dayOfMonth, where).toBeGreaterThanOrEqual(1);
        expect(dayOfMonth, where).toBeLessThanOrEqual(28);
      }
      if (typeof hours.yearEnd === 'object') {
        expect(hours.yearEnd.from, where).toMatch(date);
        expect(hours.yearEnd.to, where).toMatch(date);
      }
    }
  });

  it('of a week end on the day they begin', () => {
    const minutes = (time: string) => {
      const [hour, minute] = time.split(':').map(Number);
      return (hour ?? Number.NaN) * 60 + (minute ?? Number.NaN);
    };
    for (const [where, hours] of timed)
      for (const { from, to } of periods(hours)) expect(minutes(to), where).toBeGreaterThan(minutes(from));
  });
});

describe('sources', () => {
  it('were seen in a month that exists', () => {
    const months = strings(facts, 'facts').filter(([path]) => /\.(seen|since|designatedBy)$/.test(path));
    expect(months.length).toBeGreaterThan(30);
    for (const [path, month] of months) expect(month, path).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });
});
