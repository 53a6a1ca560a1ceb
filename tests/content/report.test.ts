import { describe, expect, it } from 'vitest';
import { provableFacts } from '../../scripts/proof/provable.ts';
import { factParts, isExpired } from '../../scripts/report.ts';
import { browserFacts } from '../../src/content/browsers.ts';
import { facts } from '../../src/content/facts.ts';

const [first, second] = provableFacts(facts);
const signed = (hash = '', on = '2026-11-26') => ({ hash, by: ['A.B.', 'C.D.'] as const, on });
const linesOf = (title: RegExp, kept: Parameters<typeof factParts>[1], today = '2026-11-26') =>
  factParts(facts, kept, today).find((part) => title.test(part.title))?.lines ?? [];
const id = first?.id ?? '';

describe('the report', () => {
  it('names what is not confirmed, and not what is', () => {
    const [subject = ''] = linesOf(/^Not confirmed by two people/, {});
    const [, count = ''] = subject.match(/: (\d+) of \d+$/) ?? [];
    const [less = ''] = linesOf(/^Not confirmed by two people/, { [id]: signed(first?.hash) });
    expect(less).toBe(subject.replace(`: ${count} of`, `: ${Number(count) - 1} of`));
  });

  it('names what changed since it was confirmed', () => {
    const kept = { [id]: signed('other'), [second?.id ?? '']: signed(second?.hash) };
    expect(linesOf(/^Changed since/, kept)).toEqual([id]);
  });

  it('names what was confirmed or seen more than six months before the day', () => {
    const kept = { [id]: signed(first?.hash) };
    expect(linesOf(/^Confirmed more than/, kept, '2027-05-01')).toEqual([]);
    expect(linesOf(/^Confirmed more than/, kept, '2027-06-01')).toEqual([`${id}: 2026-11`]);
    const seen = (today: string) => linesOf(/^Seen more than/, {}, today).length;
    expect(seen('2020-01-01')).toBeLessThan(seen('2026-11-26'));
    expect(seen('2026-11-26')).toBeLessThan(seen('2030-01-01'));
  });

  it('looks after what the pages say about browsers, too', () => {
    const names = Object.keys(browserFacts).map((name) => `browsers.${name}:`);
    for (const title of [/secondary$/, /^Seen more than/]) {
      const lines = linesOf(title, {}, '2030-01-01');
      expect(names.filter((name) => !lines.some((line) => line.startsWith(name)))).toEqual([]);
    }
  });

  it('knows the last day of a review as still good, and the next no more', () => {
    expect(isExpired('2026-11-26', '2026-11-26')).toBe(false);
    expect(isExpired('2026-11-26', '2026-11-27')).toBe(true);
    expect(isExpired(undefined, '2026-11-27')).toBe(false);
  });
});
