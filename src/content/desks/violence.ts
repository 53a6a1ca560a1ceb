import type { Desk } from '../types.ts';
import { everyDay } from '../week.ts';

/** Sexual violence, images, partners, children, and services that cheat. */
export const violenceDesks = {
  'sexual-crime-police': {
    body: 'public',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '#8103',
        cost: 'free',
        unreachable: ['some-ip-phones'],
        hours: { kind: 'always' },
        source: { confirmed: true },
      },
    ],
    sources: [],
  },

  'one-stop': {
    site: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '#8891',
        cost: 'free',
        hours: { kind: 'varies' },
        source: {
          url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
          confirmed: true,
        },
      },
      {
        id: 'site',
        kind: 'web',
        url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
        source: {
          url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
          seen: '2026-05',
          confirmed: true,
        },
      },
    ],
    sources: [
      {
        url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
        seen: '2026-05',
        confirmed: true,
      },
    ],
  },

  'dv-navi': {
    site: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html',
    leaflets: [],
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '#8008',
        cost: 'charged',
        hours: { kind: 'varies' },
        source: {
          url: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html',
          confirmed: true,
        },
      },
      {
        id: 'site',
        kind: 'web',
        url: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html',
        source: {
          url: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html',
          confirmed: true,
        },
      },
    ],
    sources: [
      {
        url: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html',
        confirmed: true,
      },
    ],
  },

  'dv-plus': {
    site: 'https://soudanplus.jp/',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '0120-279-889',
        cost: 'free',
        hours: { kind: 'always' },
        source: { url: 'https://soudanplus.jp/', confirmed: true },
      },
      {
        id: 'chat',
        kind: 'chat',
        url: 'https://soudanplus.jp/',
        cost: 'free',
        hours: {
          kind: 'weekly',
          periods: [{ days: everyDay, from: '12:00', to: '22:00' }],
          holidays: 'unknown',
          yearEnd: 'unknown',
        },
        tongues: ['ja', 'en', 'zh', 'ko', 'es', 'pt', 'tl', 'th', 'vi', 'id', 'ne'],
        source: { url: 'https://soudanplus.jp/', confirmed: true },
        tonguesSource: { url: 'https://soudanplus.jp/', confirmed: false },
      },
    ],
    sources: [{ url: 'https://soudanplus.jp/', confirmed: true }],
  },

  'take-it-down': {
    site: 'https://takeitdown.ncmec.org/ja/',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'site',
        kind: 'web',
        url: 'https://takeitdown.ncmec.org/ja/',
        cost: 'free',
        tongues: ['ja'],
        source: { url: 'https://takeitdown.ncmec.org/ja/', confirmed: true },
      },
    ],
    sources: [{ url: 'https://takeitdown.ncmec.org/ja/', confirmed: true }],
  },

  'stop-ncii': {
    site: 'https://stopncii.org/',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'site',
        kind: 'web',
        url: 'https://stopncii.org/',
        cost: 'free',
        source: { url: 'https://stopncii.org/', confirmed: false },
      },
    ],
    sources: [{ url: 'https://stopncii.org/', confirmed: false }],
  },

  'child-abuse': {
    body: 'public',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '189',
        cost: 'free',
        hours: { kind: 'always' },
        source: { seen: '2026-05', confirmed: true },
      },
    ],
    sources: [],
  },

  consumer: {
    body: 'public',
    leaflets: [],
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: '188',
        cost: 'charged',
        hours: { kind: 'varies' },
        source: { confirmed: true },
      },
    ],
    sources: [],
  },
} as const satisfies Record<string, Desk>;
