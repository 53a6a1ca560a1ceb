import { describe, expect, it } from 'vitest';
import type { DeskId } from '../../src/content/desks.ts';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import type { Channel, Desk } from '../../src/content/types.ts';
import { buttonsFor, channelsFor } from '../../src/model/channelOrder.ts';
import { isActionable, type Moment } from '../../src/model/channels.ts';
import { facts, inWeek, sundayNight } from './moments.ts';

const order = (id: DeskId, locale: LocaleId, moment?: Moment) =>
  channelsFor(facts[id], { locale, moment }).map((channel) => channel.id);
const buttons = (id: DeskId, locale: LocaleId, moment?: Moment, first?: string) =>
  buttonsFor(facts[id], { locale, moment }, first).map((channel) => channel.id);

const plain = { id: 'plain', kind: 'telephone', number: '03-0000-0000', source: 'site' } as const;
const deskOf = (...channels: Channel[]): Desk => ({
  section: 'leaflets',
  leaflets: [],
  sources: { site: { confirmed: true } },
  channels,
});
const first = (locale: LocaleId, moment: Moment | undefined, ...channels: Channel[]) =>
  channelsFor(deskOf(...channels), { locale, moment })[0]?.id;

describe('the order of channels', () => {
  it('begins, for a reader of other languages, with a line that speaks them, as far as it is known', () => {
    expect(order('jinken', 'ja')[0]).toBe('phone');
    for (const locale of ['en', 'ja-simple'] as const) {
      expect(order('jinken', locale)[0]).toBe('multilingual');
      expect(order('houterasu', locale)[0]).toBe('multilingual');
    }
    const foreign = { ...plain, id: 'foreign', tongues: ['th'] } as const;
    expect(first('ja-simple', undefined, plain, foreign)).toBe('foreign');
    expect(first('en', undefined, plain, foreign)).toBe('plain');
    expect(first('ja', undefined, foreign, plain)).toBe('plain');
    const some = { ...plain, id: 'some', tongues: ['ja', 'other'] } as const;
    expect(first('en', undefined, plain, some)).toBe('some');
    expect(first('en', undefined, some, { ...plain, id: 'english', tongues: ['en'] })).toBe('english');
  });

  it('puts what answers now before what does not; without a clock only what always does', () => {
    const day = { ...plain, id: 'day', hours: { kind: 'always' } } as const;
    const form = { id: 'form', kind: 'form', url: 'https://example.org/', source: 'site' } as const;
    expect(first('ja', undefined, plain, day)).toBe('day');
    expect(first('ja', sundayNight, form, plain)).toBe('plain');
    // Free from four in the afternoon, charged from ten in the morning.
    expect(order('inochi-denwa', 'ja', inWeek('tue', 12))[0]).toBe('phone-navi');
    expect(order('inochi-denwa', 'ja', inWeek('tue', 17))[0]).toBe('phone');
    expect(order('inochi-denwa', 'ja')[0]).toBe('phone');
  });

  it('puts voice and chat before a form, a form before a page to read', () => {
    const page = { id: 'page', kind: 'web', url: 'https://example.org/', source: 'site' } as const;
    const form = { ...page, id: 'form', kind: 'form' } as const;
    const chat = { ...page, id: 'chat', kind: 'chat' } as const;
    const visit = { id: 'visit', kind: 'in-person', source: 'site' } as const;
    const sorted = channelsFor(deskOf(page, form, visit, chat), { locale: 'ja' }).map(({ id }) => id);
    expect(sorted).toEqual(['chat', 'visit', 'form', 'page']);
    expect(order('police', 'ja')).toEqual(['phone', 'station', 'form']);
  });

  it('puts free before charged, and charged before what is charged while waiting', () => {
    const cost = (id: 'free' | 'charged' | 'navi') => ({ ...plain, id, cost: id }) as const;
    const sorted = channelsFor(deskOf(cost('navi'), cost('charged'), cost('free')), { locale: 'ja' });
    expect(sorted.map(({ id }) => id)).toEqual(['free', 'charged', 'navi']);
  });

  it('keeps what is for some readers behind what is for all, whatever it costs', () => {
    expect(order('jinken', 'ja').indexOf('children')).toBeGreaterThan(order('jinken', 'ja').indexOf('phone'));
    for (const desk of Object.values(facts)) {
      const audiences = channelsFor(desk, { locale: 'ja' }).map(({ for: audience }) => Boolean(audience));
      expect(audiences).toEqual([...audiences].sort());
    }
  });

  it('begins with the channel that the chart asks for', () => {
    expect(buttons('safeline', 'ja')[0]).toBe('form');
    expect(buttons('safeline', 'ja', undefined, 'private-images')[0]).toBe('private-images');
  });

  it('loses no channel that is near, and holds a local one only in its prefecture', () => {
    for (const { id } of locales) {
      expect([...order('houterasu', id)].sort()).toEqual(facts.houterasu.channels.map((c) => c.id).sort());
      expect(order('local', id)).toEqual(['in-person']);
    }
    const here = channelsFor(facts.local, { locale: 'ja', prefecture: '27' }).map((channel) => channel.id);
    expect(here).toContain('osaka');
    expect(here).not.toContain('hyogo');
  });
});

describe('the buttons of a result', () => {
  it('are at most two, each one that can be pressed, the second another way where there is one', () => {
    for (const { id: locale } of locales)
      for (const [id, desk] of Object.entries(facts)) {
        const shown = buttonsFor(desk, { locale });
        expect(shown.length, id).toBeLessThanOrEqual(2);
        expect(shown.length > 0, id).toBe(desk.channels.some((c) => isActionable(c) && !c.prefecture));
        expect(shown.every(isActionable), id).toBe(true);
      }
    expect(buttons('jinken', 'ja')).toEqual(['phone', 'form']);
    expect(buttons('police', 'ja')).toEqual(['phone', 'form']);
    expect(buttons('safeline', 'ja', undefined, 'private-images')).toEqual(['private-images', 'form']);
  });
});
