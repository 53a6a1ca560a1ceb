import { describe, expect, it } from 'vitest';
import built from '../../.generated/facts.json';
import { type Result, type ResultId, results } from '../../src/content/chart.ts';
import { type DeskId, desks } from '../../src/content/desks.ts';
import type { BuiltFacts } from '../../src/content/facts.ts';
import { deskSections } from '../../src/content/sections.ts';
import type { Channel, Desk, Tongue, Weekday } from '../../src/content/types.ts';
import { dateOf, dayOf, type JapanDate, japanMinute, minutesADay } from '../../src/model/japanTime.ts';
import {
  type Moment,
  noWish,
  openingOf,
  reachable,
  type Wish,
  wishedDesks,
  wishKinds,
} from '../../src/model/wish.ts';

const { holidays } = built as unknown as BuiltFacts;
const facts: Readonly<Record<DeskId, Desk>> = desks;

const listOf = (id: ResultId): readonly DeskId[] => {
  const { desks, also }: Result = results[id];
  return [...desks, ...also] as DeskId[];
};
const lists = (Object.keys(results) as ResultId[]).map((id) => [id, listOf(id)] as const);

/** Every hour of some days, from midnight on. Days of the first year that is shipped. */
const hoursFrom = (monthAndDay: string, days: number): Moment[] => {
  const start = japanMinute(Date.parse(`${holidays.firstYear}-${monthAndDay}T00:00:00+09:00`));
  return Array.from({ length: days * 24 }, (_, hour) => ({ at: start + hour * 60, holidays }));
};
const week = hoursFrom('06-01', 7);
const turnOfTheYear = hoursFrom('12-27', 10);

const written = ({ at }: Moment) => new Date(at * 60_000).toISOString().slice(0, 16);
const hourOf = (moments: readonly Moment[], hour: number, when: (day: JapanDate) => boolean): Moment => {
  const found = moments.find(({ at }) => (at % minutesADay) / 60 === hour && when(dateOf(dayOf(at))));
  if (!found) throw new Error(`There is no such ${hour}:00`);
  return found;
};
const inWeek = (weekday: Weekday, hour: number) => hourOf(week, hour, (day) => day.weekday === weekday);
const sundayNight = inWeek('sun', 23);
const newYear = hourOf(turnOfTheYear, 12, ({ month, day }) => month === 1 && day === 3);

/** Of all the hours at which the same channels are open, one: the others differ in nothing. */
const hours: readonly Moment[] = (() => {
  const channels = Object.values(facts).flatMap(({ channels }) => channels);
  const likeness = (moment: Moment) =>
    channels
      .filter((channel) => channel.hours?.kind === 'weekly')
      .map((channel) => openingOf(channel, moment).state === 'open')
      .join();
  return [...new Map([...week, ...turnOfTheYear].map((moment) => [likeness(moment), moment])).values()];
})();

const wishing = (part: Partial<Wish>): Wish => ({ ...noWish, ...part });

describe('what can be used now', () => {
  it('is something on every result at every hour, whatever way is wished for', () => {
    const wishes = [noWish, ...wishKinds.map((kind) => wishing({ kinds: [kind] }))];
    const empty = lists.flatMap(([id, ids]) =>
      hours.flatMap((moment) =>
        wishes.flatMap((wish) =>
          reachable(ids, facts, wish, moment).length > 0 ? [] : `${id} ${written(moment)} ${wish.kinds}`,
        ),
      ),
    );
    expect(empty).toEqual([]);
  });

  it('is a choice of two on a Sunday night and over New Year, where it is most needed', () => {
    for (const moment of [sundayNight, newYear])
      for (const id of ['talk', 'police'] as const)
        expect(reachable(listOf(id), facts, noWish, moment).length, id).toBeGreaterThanOrEqual(2);
  });

  it('answers now only where a line is open; a form or a mail is answered later', () => {
    const wrong = lists.flatMap(([id, ids]) =>
      hours.flatMap((moment) =>
        reachable(ids, facts, noWish, moment).flatMap(({ desk, channel, answers }) => {
          const right = ['form', 'mail'].includes(channel.kind)
            ? answers === 'later'
            : answers === 'now' && openingOf(channel, moment).state === 'open';
          return right ? [] : `${id} ${written(moment)} ${desk}.${channel.id} ${answers}`;
        }),
      ),
    );
    expect(wrong).toEqual([]);

    const [form] = facts.ihaho.channels as [Channel];
    const staffed: Desk = { ...facts.ihaho, channels: [{ ...form, hours: { kind: 'always' } }] };
    const [reach] = reachable(['ihaho'], { ...facts, ihaho: staffed }, noWish, sundayNight);
    expect(reach?.answers, 'a form at any hour').toBe('later');
  });

  it('is, as long as the hour is not known, what is always open and what can be sent', () => {
    for (const [id, ids] of lists) {
      const found = reachable(ids, facts, noWish, undefined);
      expect(found, id).not.toEqual([]);
      for (const { desk, channel, answers } of found)
        if (answers === 'now') expect(channel.hours?.kind, `${id} ${desk}.${channel.id}`).toBe('always');
    }
  });

  it('begins with the way that is wished for, also within a desk', () => {
    const first = (id: ResultId, wish: Wish, moment: Moment) => {
      const [best] = reachable(listOf(id), facts, wish, moment);
      return best && `${best.desk}.${best.channel.id}`;
    };
    expect(first('talk', wishing({ kinds: ['chat'] }), sundayNight)).toBe('ibasho.chat');
    expect(first('police', wishing({ kinds: ['chat'] }), inWeek('tue', 13))).toBe('dv-plus.chat');
    expect(first('police', wishing({ kinds: ['form'] }), inWeek('tue', 13))).toBe('police.form');
  });

  it('holds a local line only in its prefecture', () => {
    const local = (prefecture?: '27' | '10') =>
      reachable(['local'], facts, noWish, inWeek('tue', 18), prefecture).map(
        ({ channel, answers }) => `${channel.id} ${answers}`,
      );
    expect(local()).toEqual([]);
    expect(local('27')).toEqual(['osaka now']);
    expect(local('10')).toEqual(['gunma later']);
  });
});

describe('the desks that fit a wish', () => {
  const found = (ids: readonly DeskId[], wish: Partial<Wish>, moment: Moment | undefined = sundayNight) =>
    wishedDesks(ids, facts, wishing(wish), moment);

  it('are all of them where nothing is wished for', () => {
    const all = deskSections.flatMap(({ desks }): readonly DeskId[] => desks);
    for (const ids of [all, ...lists.map(([, ids]) => ids), ['lawyer'] as const])
      expect(found(ids, {})).toEqual({ ids, relaxed: false });
  });

  it('are those with a channel that is all that is wished', () => {
    const talk = listOf('talk');
    const exactly = (ids: readonly DeskId[]) => ({ ids, relaxed: false });
    expect(found(['police-advice', 'ihaho', 'consumer'], { free: true })).toEqual(exactly(['ihaho']));
    expect(found(talk, { tongue: 'en' })).toEqual(exactly(['tell']));
    expect(found(talk, { kinds: ['telephone'], open: true })).toEqual(
      exactly(['inochi-sos', 'yorisoi', 'kodomo-sos']),
    );
    expect(found(talk, { open: true }, undefined)).toEqual(
      exactly(['inochi-sos', 'yorisoi', 'ibasho', 'kodomo-sos']),
    );
    // One has a form, and English on the telephone; the other a form in English.
    expect(found(['houterasu', 'ihc'], { kinds: ['form'], tongue: 'en' })).toEqual(exactly(['ihc']));
  });

  it('are the nearest where none fits: the hour is given up first, then the language, the cost, the way', () => {
    const near = (ids: readonly DeskId[]) => ({ ids, relaxed: true });
    expect(found(['ihaho', 'jinken'], { kinds: ['telephone'], open: true })).toEqual(near(['jinken']));
    expect(found(['houterasu', 'inochi-denwa'], { kinds: ['telephone'], tongue: 'th', open: true })).toEqual(
      near(['houterasu']),
    );
    expect(
      found(['houterasu', 'inochi-sos'], { kinds: ['telephone'], free: true, tongue: 'th', open: true }),
    ).toEqual(near(['inochi-sos']));
    expect(found(['police-advice', 'ihaho'], { kinds: ['telephone'], free: true, tongue: 'th' })).toEqual(
      near(['police-advice']),
    );
    expect(found(['lawyer', 'police'], { kinds: ['sns'] })).toEqual(near(['lawyer', 'police']));
    expect(found(['lawyer', 'police'], { open: true })).toEqual(near(['lawyer', 'police']));
  });

  it('are never none, in their order, and said to be only near exactly where none fits', () => {
    const suits = (desk: Desk, channel: Channel, { kinds, free, open, tongue }: Wish, moment?: Moment) =>
      (kinds.length === 0 || kinds.includes(channel.kind)) &&
      (!free ||
        channel.cost === 'free' ||
        (desk.free === true && !channel.cost && channel.kind !== 'telephone')) &&
      (!open || (!channel.prefecture && openingOf(channel, moment).state === 'open')) &&
      (!tongue || channel.tongues?.includes(tongue) === true);

    const both = [false, true];
    const tongues: (Tongue | undefined)[] = [undefined, 'en', 'th'];
    const wishes = [[], ...wishKinds.map((kind) => [kind]), ['chat', 'sns'] as const].flatMap((kinds) =>
      both.flatMap((free) =>
        both.flatMap((open) =>
          tongues.map((tongue): Wish => ({ kinds, free, open, ...(tongue ? { tongue } : {}) })),
        ),
      ),
    );
    const asked = wishes.filter(
      ({ kinds, free, open, tongue }) => kinds.length > 0 || free || open || tongue,
    );
    const wrong = [undefined, sundayNight, inWeek('tue', 10)].flatMap((moment) =>
      asked.flatMap((wish) =>
        lists.flatMap(([id, ids]) => {
          const { ids: shown, relaxed } = wishedDesks(ids, facts, wish, moment);
          const fitting = ids.filter((desk) =>
            facts[desk].channels.some((channel) => suits(facts[desk], channel, wish, moment)),
          );
          const near = fitting.length === 0;
          const expected = near ? ids.filter((desk) => shown.includes(desk)) : fitting;
          const right = shown.length > 0 && relaxed === near && shown.join() === expected.join();
          return right ? [] : `${id} ${JSON.stringify(wish)}: ${shown}, ${relaxed ? 'near' : 'exactly'}`;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
