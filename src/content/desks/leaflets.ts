import type { Desk } from '../types.ts';
import { workdays } from '../week.ts';

/** The desks that the two leaflets name. */
export const leafletDesks = {
  kokoro: {
    site: 'https://www.mhlw.go.jp/mamorouyokokoro/',
    body: 'public',
    leaflets: ['A', 'B'],
    free: true,
    channels: [
      {
        id: 'site',
        kind: 'web',
        url: 'https://www.mhlw.go.jp/mamorouyokokoro/',
        source: {
          url: 'https://www.mhlw.go.jp/mamorouyokokoro/',
          seen: '2026-08',
          confirmed: true,
        },
      },
      {
        id: 'phone-list',
        kind: 'web',
        url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/',
        source: {
          url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/',
          seen: '2026-10',
          confirmed: true,
        },
      },
      {
        id: 'sns-list',
        kind: 'web',
        url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/',
        source: {
          url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/',
          seen: '2026-10',
          confirmed: true,
        },
      },
    ],
    sources: [
      { url: 'https://www.mhlw.go.jp/mamorouyokokoro/', seen: '2026-08', confirmed: true },
      {
        url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/',
        seen: '2026-10',
        confirmed: true,
      },
      {
        url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/',
        seen: '2026-10',
        confirmed: true,
      },
    ],
  },

  houterasu: {
    site: 'https://www.houterasu.or.jp/',
    body: 'public',
    leaflets: ['A', 'B'],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0570-078374',
        cost: 'navi',
        unreachable: ['ip-phones', 'prepaid', 'abroad'],
        instead: 'phone-ip',
        hours: {
          kind: 'weekly',
          periods: [
            { days: workdays, from: '9:00', to: '21:00' },
            { days: ['sat'], from: '9:00', to: '17:00' },
          ],
          holidays: 'closed',
          yearEnd: 'unknown',
        },
        source: { url: 'https://www.houterasu.or.jp/', confirmed: true },
      },
      {
        id: 'phone-ip',
        kind: 'telephone',
        number: '03-6745-5600',
        cost: 'charged',
        source: { url: 'https://www.houterasu.or.jp/', confirmed: false },
      },
      {
        id: 'form',
        kind: 'form',
        url: 'https://www.houterasu.or.jp/',
        source: { url: 'https://www.houterasu.or.jp/', confirmed: false },
      },
      {
        id: 'multilingual',
        kind: 'telephone',
        number: '0570-078377',
        cost: 'navi',
        unreachable: ['ip-phones', 'prepaid', 'abroad'],
        instead: 'multilingual-ip',
        hours: {
          kind: 'weekly',
          periods: [{ days: workdays, from: '9:00', to: '17:00' }],
          holidays: 'unknown',
          yearEnd: 'unknown',
        },
        tongues: ['en', 'zh', 'ko', 'es', 'pt', 'vi', 'tl', 'ne', 'th', 'id'],
        source: { url: 'https://www.houterasu.or.jp/', confirmed: true },
        tonguesSource: { url: 'https://www.houterasu.or.jp/', confirmed: false },
      },
      {
        id: 'multilingual-ip',
        kind: 'telephone',
        number: '050-3754-5430',
        cost: 'charged',
        unreachable: ['abroad'],
        hours: {
          kind: 'weekly',
          periods: [{ days: workdays, from: '9:00', to: '17:00' }],
          holidays: 'unknown',
          yearEnd: 'unknown',
        },
        tongues: ['en', 'zh', 'ko', 'es', 'pt', 'vi', 'tl', 'ne', 'th', 'id'],
        source: { url: 'https://www.houterasu.or.jp/', confirmed: true },
        tonguesSource: { url: 'https://www.houterasu.or.jp/', confirmed: false },
      },
      {
        id: 'office',
        kind: 'in-person',
        source: { url: 'https://www.houterasu.or.jp/', confirmed: false },
      },
    ],
    sources: [{ url: 'https://www.houterasu.or.jp/', confirmed: true }],
    next: 'lawyer',
  },

  // No number or address for the whole country is established.
  lawyer: {
    body: 'private',
    leaflets: ['A', 'B'],
    channels: [],
    sources: [],
    next: 'houterasu',
  },

  police: {
    local: 'police',
    site: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
    body: 'public',
    leaflets: ['A', 'B'],
    channels: [
      {
        id: 'form',
        kind: 'form',
        url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
        source: {
          url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
          seen: '2026-09',
          confirmed: true,
        },
      },
      {
        id: 'station',
        kind: 'in-person',
        source: { url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', confirmed: true },
      },
    ],
    sources: [{ url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', seen: '2026-09', confirmed: true }],
    next: 'houterasu',
  },

  ihaho: {
    site: 'https://ihaho.jp/',
    body: 'public',
    leaflets: ['A', 'B'],
    free: true,
    channels: [
      {
        id: 'form',
        kind: 'form',
        url: 'https://ihaho.jp/',
        tongues: ['ja'],
        source: { url: 'https://ihaho.jp/', confirmed: true },
      },
    ],
    sources: [{ url: 'https://ihaho.jp/', confirmed: true }],
    next: 'jinken',
  },

  jinken: {
    site: 'https://www.jinken.go.jp/',
    body: 'public',
    leaflets: ['A', 'B'],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0570-003-110',
        cost: 'navi',
        unreachable: ['some-ip-phones', 'abroad'],
        hours: {
          kind: 'weekly',
          periods: [{ days: workdays, from: '8:30', to: '17:15' }],
          holidays: 'closed',
          yearEnd: { from: '12-29', to: '01-03' },
        },
        source: {
          url: 'https://www.moj.go.jp/JINKEN/jinken20.html',
          seen: '2026-05',
          confirmed: true,
        },
      },
      {
        id: 'form',
        kind: 'form',
        url: 'https://www.jinken.go.jp/',
        source: { url: 'https://www.jinken.go.jp/', seen: '2025-07', confirmed: true },
      },
      {
        id: 'children',
        kind: 'telephone',
        number: '0120-007-110',
        cost: 'free',
        hours: {
          kind: 'weekly',
          periods: [{ days: workdays, from: '8:30', to: '17:15' }],
          holidays: 'closed',
          yearEnd: { from: '12-29', to: '01-03' },
        },
        source: {
          url: 'https://www.moj.go.jp/JINKEN/jinken112.html',
          seen: '2025-07',
          confirmed: true,
        },
      },
      {
        id: 'children-mail',
        kind: 'mail',
        url: 'https://www.jinken.go.jp/kodomo',
        source: { url: 'https://www.jinken.go.jp/kodomo', confirmed: true },
      },
      {
        id: 'women',
        kind: 'telephone',
        number: '0570-070-810',
        cost: 'navi',
        unreachable: ['some-ip-phones', 'abroad'],
        hours: {
          kind: 'weekly',
          periods: [{ days: workdays, from: '8:30', to: '17:15' }],
          holidays: 'unknown',
          yearEnd: 'unknown',
        },
        source: { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: true },
        hoursSource: { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: false },
      },
      {
        id: 'multilingual',
        kind: 'telephone',
        number: '0570-090911',
        cost: 'navi',
        unreachable: ['some-ip-phones', 'abroad'],
        hours: {
          kind: 'weekly',
          periods: [{ days: workdays, from: '9:00', to: '17:00' }],
          holidays: 'unknown',
          yearEnd: 'unknown',
        },
        tongues: ['en', 'zh', 'ko', 'tl', 'pt', 'vi', 'ne', 'es', 'id', 'th'],
        source: {
          url: 'https://www.moj.go.jp/JINKEN/jinken21.html',
          seen: '2023-06',
          confirmed: true,
        },
      },
      {
        id: 'office',
        kind: 'in-person',
        source: { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: true },
      },
    ],
    sources: [
      { url: 'https://www.jinken.go.jp/', seen: '2025-07', confirmed: true },
      { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: true },
      { url: 'https://www.moj.go.jp/JINKEN/jinken21.html', confirmed: true },
      { url: 'https://www.moj.go.jp/JINKEN/jinken112.html', confirmed: true },
      { url: 'https://www.jinken.go.jp/kodomo', confirmed: true },
    ],
    next: 'ihaho',
  },

  'bullying-hotline': {
    site: 'https://www.saferinternet.or.jp/bullying/',
    body: 'private',
    leaflets: ['A', 'B'],
    free: true,
    anonymous: 'no',
    channels: [
      {
        id: 'form',
        kind: 'form',
        url: 'https://www.saferinternet.or.jp/bullying/',
        // The address is confirmed, that it still takes reports is not.
        source: { url: 'https://www.saferinternet.or.jp/bullying/', confirmed: false },
      },
    ],
    sources: [{ url: 'https://www.saferinternet.or.jp/bullying/', confirmed: true }],
    next: 'ihaho',
  },

  safeline: {
    site: 'https://www.safe-line.jp/',
    body: 'private',
    leaflets: ['B'],
    free: true,
    channels: [
      {
        id: 'form',
        kind: 'form',
        url: 'https://www.safe-line.jp/',
        source: { url: 'https://www.safe-line.jp/', seen: '2026-08', confirmed: true },
      },
      {
        id: 'private-images',
        kind: 'form',
        url: 'https://www.safe-line.jp/against-rvp/',
        source: { url: 'https://www.safe-line.jp/against-rvp/', confirmed: false },
      },
    ],
    sources: [
      { url: 'https://www.safe-line.jp/', seen: '2026-08', confirmed: true },
      { url: 'https://www.safe-line.jp/against-rvp/', confirmed: false },
    ],
    next: 'police',
  },

  ihc: {
    site: 'https://www.internethotline.jp/',
    body: 'public',
    leaflets: ['B'],
    anonymous: 'yes',
    channels: [
      {
        id: 'form',
        kind: 'form',
        url: 'https://www.internethotline.jp/',
        tongues: ['ja', 'en'],
        source: { url: 'https://www.internethotline.jp/', confirmed: true },
      },
    ],
    sources: [{ url: 'https://www.internethotline.jp/', confirmed: true }],
    next: 'ihaho',
  },

  ipa: {
    site: 'https://www.ipa.go.jp/security/anshin/',
    body: 'public',
    leaflets: ['B'],
    free: true,
    channels: [
      {
        id: 'site',
        kind: 'web',
        url: 'https://www.ipa.go.jp/security/anshin/',
        source: { url: 'https://www.ipa.go.jp/security/anshin/', confirmed: true },
      },
      {
        id: 'phone',
        kind: 'telephone',
        number: '03-5978-7509',
        cost: 'charged',
        source: {
          url: 'https://www.ipa.go.jp/security/anshin/',
          seen: '2023-08',
          confirmed: false,
        },
      },
    ],
    sources: [{ url: 'https://www.ipa.go.jp/security/anshin/', confirmed: true }],
    next: 'police',
  },

  local: {
    local: 'channels',
    leaflets: ['B'],
    channels: [
      {
        id: 'in-person',
        kind: 'in-person',
        source: { confirmed: false },
      },
      {
        id: 'osaka',
        kind: 'telephone',
        number: '06-6760-4013',
        cost: 'charged',
        prefecture: '27',
        hours: {
          kind: 'weekly',
          periods: [
            { days: [...workdays, 'sat'], from: '16:00', to: '22:00' },
            { days: ['sun'], nth: 2, from: '13:00', to: '18:00' },
          ],
          holidays: 'unknown',
          yearEnd: 'unknown',
        },
        source: {
          url: 'https://net-harmony.pref.osaka.lg.jp/',
          seen: '2024-01',
          confirmed: true,
        },
      },
      {
        id: 'gunma',
        kind: 'form',
        url: 'https://step-gunma.org/netsoudan.html',
        prefecture: '10',
        source: { url: 'https://step-gunma.org/netsoudan.html', confirmed: false },
      },
      {
        id: 'hyogo',
        kind: 'telephone',
        number: '078-891-7877',
        cost: 'charged',
        prefecture: '28',
        hours: {
          kind: 'weekly',
          periods: [{ days: workdays, from: '9:00', to: '17:00' }],
          holidays: 'unknown',
          yearEnd: 'unknown',
        },
        source: { seen: '2023-08', confirmed: false },
      },
      {
        id: 'saga',
        kind: 'telephone',
        number: '0120-797-100',
        cost: 'free',
        prefecture: '41',
        source: { seen: '2023-08', confirmed: false },
      },
    ],
    sources: [
      { url: 'https://net-harmony.pref.osaka.lg.jp/', seen: '2024-01', confirmed: true },
      { url: 'https://step-gunma.org/netsoudan.html', confirmed: false },
    ],
  },
} as const satisfies Record<string, Desk>;
