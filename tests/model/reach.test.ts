import { describe, expect, it } from 'vitest';
import { type Result, results } from '../../src/content/chart.ts';
import { locales } from '../../src/content/locales.ts';
import { live, openingOf } from '../../src/model/channels.ts';
import { answersNow, most, mostAnswers } from '../../src/model/reach.ts';
import { facts, hours, listOf, lists, newYear, written } from './moments.ts';

const reaching = lists.filter(([id]) => (results[id] as Result).now === 'reach');

describe('what answers now', () => {
  it('is a voice or a chat at every hour of the year, where a result begins with it', () => {
    expect(reaching.map(([id]) => id).sort()).toEqual(['talk', 'unsure-child', 'unsure-talk']);
    const silent = reaching.flatMap(([id, ids]) =>
      [undefined, ...hours].flatMap((moment) =>
        locales.flatMap(({ id: locale }) =>
          answersNow(ids, facts, { locale, moment }).length > 0
            ? []
            : `${id} ${locale} ${moment ? written(moment) : 'without a clock'}`,
        ),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('is only what is open, at most three, each desk once', () => {
    const wrong = lists.flatMap(([id, ids]) =>
      hours.flatMap((moment) => {
        const found = answersNow(ids, facts, { locale: 'ja', moment });
        const right =
          found.length <= 3 &&
          new Set(found.map(({ desk }) => desk)).size === found.length &&
          found.every(
            ({ channel }) => live.includes(channel.kind) && openingOf(channel, moment).state === 'open',
          );
        return right ? [] : `${id} ${written(moment)}`;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('offers a voice, a chat without one, and a line for children', () => {
    const found = answersNow(listOf('talk'), facts, { locale: 'ja', moment: newYear });
    expect(found.map(({ desk }) => desk)).toEqual(['inochi-sos', 'ibasho', 'kodomo-sos']);
  });

  it('begins with who speaks other languages for a reader of one', () => {
    for (const locale of ['en', 'ja-simple'] as const)
      expect(answersNow(listOf('talk'), facts, { locale, moment: newYear })[0]?.desk).toBe('yorisoi');
  });

  it('begins with what was there before the clock was known, so that nothing moves under a finger', () => {
    const moved = lists.flatMap(([id, ids]) =>
      locales.flatMap(({ id: locale }) => {
        const [before] = answersNow(ids, facts, { locale }, most.beside);
        return hours.flatMap((moment) =>
          !before || answersNow(ids, facts, { locale, moment }, most.beside)[0]?.desk === before.desk
            ? []
            : `${id} ${locale} ${written(moment)}`,
        );
      }),
    );
    expect(moved).toEqual([]);
  });

  it('keeps no room for a line of one prefecture, which is never open before that is chosen', () => {
    expect(facts.local.channels.some(({ hours, prefecture }) => prefecture && hours?.kind === 'weekly')).toBe(
      true,
    );
    expect(mostAnswers(['local'], facts)).toBe(0);
  });

  it('is never more than there is room for', () => {
    const more = lists.flatMap(([id, ids]) =>
      hours.flatMap((moment) =>
        answersNow(ids, facts, { locale: 'ja', moment }, most.beside).length <= mostAnswers(ids, facts)
          ? []
          : id,
      ),
    );
    expect(more).toEqual([]);
  });
});

describe('every result', () => {
  it('has a desk that can be turned to at any hour: a voice, a chat, or where something is sent', () => {
    for (const [id, ids] of lists)
      expect(
        ids.some((desk) =>
          facts[desk].channels.some(({ kind, hours }) =>
            hours ? hours.kind === 'always' : ['form', 'mail', 'web'].includes(kind),
          ),
        ),
        id,
      ).toBe(true);
  });
});
