import { describe, expect, it } from 'vitest';
import { type DeskId, deskIds } from '../../src/content/desks.ts';
import type { Channel, Desk, Tongue } from '../../src/content/types.ts';
import { type Moment, openingOf } from '../../src/model/channels.ts';
import { noWish, type Wish, wishedDesks, wishKinds } from '../../src/model/wish.ts';
import { facts, inWeek, listOf, lists, sundayNight } from './moments.ts';

const wishing = (part: Partial<Wish>): Wish => ({ ...noWish, ...part });

describe('the desks that fit a wish', () => {
  const found = (ids: readonly DeskId[], wish: Partial<Wish>, moment: Moment | undefined = sundayNight) =>
    wishedDesks(ids, facts, wishing(wish), moment);

  it('are all of them where nothing is wished for', () => {
    for (const ids of [deskIds, ...lists.map(([, ids]) => ids), ['lawyer'] as const])
      expect(found(ids, {})).toEqual({ ids, relaxed: false });
  });

  it('are those with a channel that is all that is wished', () => {
    const talk = listOf('talk');
    const exactly = (ids: readonly DeskId[]) => ({ ids, relaxed: false });
    expect(found(['dv-navi', 'ihaho', 'consumer'], { free: true })).toEqual(exactly(['ihaho']));
    expect(found(talk, { tongue: 'en' })).toEqual(exactly(['dv-plus', 'tell']));
    expect(found(talk, { kinds: ['telephone'], open: true })).toEqual(
      exactly(['inochi-sos', 'yorisoi', 'kodomo-sos', 'child-consult', 'dv-plus']),
    );
    expect(found(talk, { open: true }, undefined)).toEqual(
      exactly(['inochi-sos', 'yorisoi', 'ibasho', 'kodomo-sos', 'child-consult', 'dv-plus']),
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
      found(['kokoro-dial', 'inochi-sos'], { kinds: ['telephone'], free: true, tongue: 'th', open: true }),
    ).toEqual(near(['inochi-sos']));
    expect(found(['dv-navi', 'ihaho'], { kinds: ['telephone'], free: true, tongue: 'th' })).toEqual(
      near(['dv-navi']),
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
