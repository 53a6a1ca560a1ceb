import { describe, expect, it } from 'vitest';
import { results, standalone } from '../../src/content/chart.ts';
import { desks as deskFacts } from '../../src/content/desks.ts';
import { locales, reference } from '../../src/content/locales.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import { deskSections } from '../../src/content/sections.ts';
import * as services from '../../src/content/services.ts';
import type { Desk, Hours, Period } from '../../src/content/types.ts';

// Typed out a second time from the collected sources, not from the data.
const numbers = `
  houterasu          phone            0570-078374
  houterasu          phone-ip         03-6745-5600
  houterasu          multilingual     0570-078377
  houterasu          multilingual-ip  050-3754-5430
  jinken             phone            0570-003-110
  jinken             multilingual     0570-090911
  jinken             children         0120-007-110
  jinken             women            0570-070-810
  ipa                phone            03-5978-7509
  local              osaka            06-6760-4013
  local              hyogo            078-891-7877
  local              saga             0120-797-100
  emergency-police   phone            110
  emergency-medical  phone            119
  police-advice      phone            #9110
  inochi-sos         phone            0120-061-338
  yorisoi            phone            0120-279-338
  yorisoi            phone-ip         050-3655-0279
  yorisoi            phone-tohoku     0120-279-226
  inochi-denwa       phone            0120-783-556
  inochi-denwa       phone-navi       0570-783-556
  kokoro-dial        phone            0570-064-556
  childline          phone            0120-99-7777
  kodomo-sos         phone            0120-0-78310
  tell               phone-free       0800-300-8355
  tell               phone            03-5774-0992
  sexual-crime-police phone           #8103
  one-stop           phone            #8891
  dv-navi            phone            #8008
  dv-plus            phone            0120-279-889
  child-abuse        phone            189
  consumer           phone            188
  prefecture         02               017-735-9110
  prefecture         06               023-642-9110
  prefecture         08               029-301-9110
  prefecture         14               045-664-9110
  prefecture         16               076-442-0110
  prefecture         21               058-272-9110
  prefecture         23               052-953-9110
  prefecture         24               059-224-9110
  prefecture         32               0852-31-9110
  prefecture         39               088-823-9110
  prefecture         41               0952-26-9110
  prefecture         43               096-383-9110
  prefecture         47               098-863-9110
`;

const rows = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().replace(/\s+/g, ' '))
    .sort();

const desks: Readonly<Record<string, Desk>> = deskFacts;
const deskIds = Object.keys(desks);
const channels = Object.entries(desks).flatMap(([desk, { channels }]) =>
  channels.map((channel) => ({ desk, where: `${desk}.${channel.id}`, channel })),
);
const telephones = channels.flatMap(({ desk, where, channel }) =>
  channel.kind === 'telephone' ? [{ desk, where, channel }] : [],
);

/** Every string in a value, with the path to it. */
function strings(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

const everything = strings({ desks, prefectures, ...services }, 'facts');
const addresses = everything.filter(
  ([path, text]) => /\.(url|site|origin|leavePage)$/.test(path) || /:\/\/|www\./.test(text),
);

describe('telephone numbers', () => {
  it('are those of the facts, desk by desk', () => {
    const found = [
      ...telephones.map(({ desk, channel }) => `${desk} ${channel.id} ${channel.number}`),
      ...prefectures.flatMap(({ code, number }) => (number ? [`prefecture ${code} ${number}`] : [])),
    ];
    expect(found.sort()).toEqual(rows(numbers));
  });

  it('that begin with 0570 are navi, and no others are', () => {
    for (const { where, channel } of telephones)
      expect(channel.cost === 'navi', where).toBe(channel.number.startsWith('0570'));
  });

  it('that begin with 0120 or 0800 are free', () => {
    for (const { where, channel } of telephones)
      if (/^0(120|800)/.test(channel.number)) expect(channel.cost, where).toBe('free');
  });
});

describe('addresses', () => {
  it('are https, in ASCII, and parse', () => {
    expect(addresses.length).toBeGreaterThan(100);
    for (const [path, address] of addresses) {
      expect(address, path).toMatch(/^https:\/\/[!-~]+$/);
      expect(URL.canParse(address), path).toBe(true);
    }
  });

  it('hold no slip of the leaflets', () => {
    const slips = [/mamorrouyokokoro/, /jinkenn/, /(?<!\/bureau)\/cyber\/soudan\.html/, /\\/];
    for (const [path, text] of everything) for (const slip of slips) expect(text, path).not.toMatch(slip);
  });
});

describe('prefectures', () => {
  it('are 47, in the order of their codes', () => {
    const codes = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(prefectures.map(({ code }) => code)).toEqual(codes);
  });

  it('have 13 numbers, each with its source', () => {
    const numbered = prefectures.filter(({ number }) => number);
    expect(numbered).toHaveLength(13);
    for (const { code, source } of numbered) expect(source?.url, code).toBeDefined();
  });

  it('have a name with its ending and a reading in hiragana', () => {
    for (const { code, names } of prefectures) {
      expect(names.ja, code).toMatch(/[都道府県]$/);
      expect(names.kana, code).toMatch(/^[ぁ-ん]+(と|どう|ふ|けん)$/);
    }
  });
});

describe('ids', () => {
  it('of channels are unique in their desk', () => {
    const all = channels.map(({ where }) => where);
    expect(all).toEqual([...new Set(all)]);
  });

  it('of a channel to use instead are those of another telephone of the desk', () => {
    for (const { desk, where, channel } of telephones) {
      if (!channel.instead) continue;
      const other = telephones.find((t) => t.desk === desk && t.channel.id === channel.instead);
      expect(other, `${where} instead ${channel.instead}`).toBeDefined();
      expect(channel.instead, where).not.toBe(channel.id);
    }
  });

  it('of a next desk are those of another desk', () => {
    for (const [id, { next }] of Object.entries(desks))
      if (next)
        expect(
          deskIds.filter((other) => other !== id),
          id,
        ).toContain(next);
  });

  it('of desks in the chart exist, and every desk has its place there', () => {
    const used = Object.values(results).flatMap(({ desks, also }) => [...desks, ...also]);
    expect([...new Set<string>([...used, ...standalone])].sort()).toEqual([...deskIds].sort());
  });

  it('of desks stand once in the directory, those of the leaflets in their own section', () => {
    expect(deskSections.flatMap(({ desks }): string[] => [...desks]).sort()).toEqual([...deskIds].sort());
    for (const section of deskSections)
      for (const id of section.desks)
        expect(desks[id]?.leaflets.length !== 0, id).toBe(section.id === 'leaflets');
  });

  it('of local channels are those of prefectures', () => {
    for (const { where, channel } of channels)
      if (channel.prefecture)
        expect(
          prefectures.map(({ code }) => code),
          where,
        ).toContain(channel.prefecture);
  });

  it('of languages hold the reference', () => {
    expect(locales.map(({ id }) => id)).toContain(reference);
  });
});

describe('hours', () => {
  const clock = /^([01]?\d|2[0-3]):[0-5]\d$/;
  const date = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
  const timed: [string, Hours][] = [
    ...channels.map(({ where, channel }) => [where, channel.hours] as const),
    ...prefectures.map(({ code, hours }) => [`prefecture ${code}`, hours] as const),
  ].flatMap(([where, hours]) => (hours ? [[where, hours]] : []));

  const periods = (hours: Hours): readonly Period[] => {
    if (hours.kind === 'always') return [];
    return hours.kind === 'weekly' ? hours.periods : (hours.usually ?? []);
  };

  it('have clocks, days and dates that exist', () => {
    expect(timed.length).toBeGreaterThan(30);
    for (const [where, hours] of timed) {
      const monthly = hours.kind === 'weekly' ? (hours.monthly ?? []) : [];
      for (const { from, to } of [...periods(hours), ...monthly]) {
        expect(from, where).toMatch(clock);
        expect(to, where).toMatch(clock);
      }
      for (const { days } of periods(hours)) {
        expect(days.length, where).toBeGreaterThan(0);
        expect(days, where).toEqual([...new Set(days)]);
      }
      for (const { dayOfMonth } of monthly) {
        expect(dayOfMonth, where).toBeGreaterThanOrEqual(1);
        expect(dayOfMonth, where).toBeLessThanOrEqual(28);
      }
      if (hours.kind === 'weekly') {
        expect(hours.periods.length, where).toBeGreaterThan(0);
        if (typeof hours.yearEnd === 'object') {
          expect(hours.yearEnd.from, where).toMatch(date);
          expect(hours.yearEnd.to, where).toMatch(date);
        }
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
    const months = everything.filter(([path]) => /\.(seen|since|designatedBy)$/.test(path));
    expect(months.length).toBeGreaterThan(30);
    for (const [path, month] of months) expect(month, path).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });
});
