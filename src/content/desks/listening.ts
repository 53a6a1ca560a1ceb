import type { Desk } from '../types.ts';
import { everyDay } from '../week.ts';

/** Desks that listen, also to someone who may want to die. */
export const listeningDesks = {
  'inochi-sos': {
    site: 'https://www.lifelink.or.jp/inochisos/',
    body: 'private',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0120-061-338',
        cost: 'free',
        hours: { kind: 'always' },
        source: { url: 'https://www.lifelink.or.jp/inochisos/', seen: '2026-10', confirmed: true },
      },
    ],
    sources: [{ url: 'https://www.lifelink.or.jp/inochisos/', seen: '2026-10', confirmed: true }],
  },

  yorisoi: {
    site: 'https://www.since2011.net/yorisoi/',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0120-279-338',
        cost: 'free',
        unreachable: ['ip-phones'],
        instead: 'phone-ip',
        hours: { kind: 'always' },
        source: { url: 'https://www.since2011.net/yorisoi/', seen: '2026-10', confirmed: true },
      },
      {
        id: 'phone-ip',
        kind: 'telephone',
        number: '050-3655-0279',
        cost: 'charged',
        hours: { kind: 'always' },
        source: { url: 'https://www.since2011.net/yorisoi/', seen: '2026-08', confirmed: true },
      },
      // For three prefectures, where the first number does not connect: the label says which.
      {
        id: 'phone-tohoku',
        kind: 'telephone',
        number: '0120-279-226',
        cost: 'free',
        hours: { kind: 'always' },
        source: { url: 'https://www.since2011.net/yorisoi/', confirmed: false },
      },
    ],
    sources: [{ url: 'https://www.since2011.net/yorisoi/', seen: '2026-10', confirmed: true }],
  },

  'inochi-denwa': {
    site: 'https://www.inochinodenwa.org/',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0120-783-556',
        cost: 'free',
        hours: {
          kind: 'weekly',
          periods: [{ days: everyDay, from: '16:00', to: '21:00' }],
          monthly: [{ dayOfMonth: 10, from: '8:00', to: '8:00' }],
          holidays: 'open',
          yearEnd: 'open',
        },
        source: { url: 'https://www.inochinodenwa.org/', seen: '2026-10', confirmed: true },
      },
      {
        id: 'phone-navi',
        kind: 'telephone',
        number: '0570-783-556',
        cost: 'navi',
        unreachable: ['some-ip-phones', 'abroad'],
        instead: 'phone',
        hours: {
          kind: 'weekly',
          periods: [{ days: everyDay, from: '10:00', to: '22:00' }],
          holidays: 'open',
          yearEnd: 'open',
        },
        source: { url: 'https://www.inochinodenwa.org/', seen: '2026-10', confirmed: true },
      },
    ],
    sources: [{ url: 'https://www.inochinodenwa.org/', seen: '2026-10', confirmed: true }],
  },

  'kokoro-dial': {
    leaflets: [],
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0570-064-556',
        cost: 'navi',
        unreachable: ['ip-phones', 'prepaid', 'abroad'],
        hours: { kind: 'varies' },
        source: { seen: '2026-08', confirmed: true },
      },
    ],
    sources: [],
  },

  ibasho: {
    site: 'https://talkme.jp/',
    leaflets: [],
    free: true,
    anonymous: 'yes',
    channels: [
      {
        id: 'chat',
        kind: 'chat',
        url: 'https://talkme.jp/',
        cost: 'free',
        hours: { kind: 'always' },
        source: { url: 'https://talkme.jp/', seen: '2026-08', confirmed: true },
      },
    ],
    sources: [{ url: 'https://talkme.jp/', seen: '2026-08', confirmed: true }],
  },

  childline: {
    site: 'https://childline.or.jp/chat',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0120-99-7777',
        cost: 'free',
        hours: {
          kind: 'weekly',
          periods: [{ days: everyDay, from: '16:00', to: '21:00' }],
          holidays: 'open',
          yearEnd: { from: '12-29', to: '01-03' },
        },
        source: { url: 'https://childline.or.jp/chat', seen: '2026-08', confirmed: true },
      },
      {
        id: 'chat',
        kind: 'chat',
        url: 'https://childline.or.jp/chat',
        cost: 'free',
        hours: { kind: 'varies' },
        source: { url: 'https://childline.or.jp/chat', seen: '2026-08', confirmed: true },
      },
    ],
    sources: [{ url: 'https://childline.or.jp/chat', seen: '2026-08', confirmed: true }],
  },

  'kodomo-sos': {
    body: 'public',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0120-0-78310',
        cost: 'free',
        hours: { kind: 'always' },
        source: { seen: '2026-08', confirmed: true },
      },
    ],
    sources: [],
  },

  tell: {
    site: 'https://telljp.com/lifeline/',
    leaflets: [],
    channels: [
      {
        id: 'phone-free',
        kind: 'telephone',
        number: '0800-300-8355',
        cost: 'free',
        hours: { kind: 'varies', usually: [{ days: everyDay, from: '9:00', to: '23:00' }] },
        tongues: ['en'],
        source: { url: 'https://telljp.com/lifeline/', confirmed: true },
        hoursSource: { url: 'https://telljp.com/lifeline/', seen: '2026-09', confirmed: false },
      },
      {
        id: 'phone',
        kind: 'telephone',
        number: '03-5774-0992',
        cost: 'charged',
        instead: 'phone-free',
        hours: { kind: 'varies', usually: [{ days: everyDay, from: '9:00', to: '23:00' }] },
        tongues: ['en'],
        source: { url: 'https://telljp.com/lifeline/', confirmed: true },
        hoursSource: { url: 'https://telljp.com/lifeline/', seen: '2026-09', confirmed: false },
      },
    ],
    sources: [{ url: 'https://telljp.com/lifeline/', confirmed: true }],
  },
} as const satisfies Record<string, Desk>;
