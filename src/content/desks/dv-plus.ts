import type { Desk, Tongue } from '../types.ts';
import { everyDay } from '../week.ts';

const tongues = [
  'ja',
  'en',
  'zh',
  'ko',
  'es',
  'pt',
  'tl',
  'th',
  'vi',
  'id',
  'ne',
] as const satisfies readonly Tongue[];

export const desk = {
  section: 'violence',
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
      tongues: ['ja'],
      source: 'site',
      tonguesSource: 'phoneTongues',
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
      tongues,
      source: 'site',
      tonguesSource: 'tongues',
    },
    {
      id: 'mail',
      kind: 'mail',
      url: 'https://soudanplus.jp/',
      cost: 'free',
      tongues,
      source: 'tongues',
    },
  ],
  sources: {
    site: { url: 'https://soudanplus.jp/', confirmed: true },
    phoneTongues: { seen: '2020-05', confirmed: false },
    tongues: { seen: '2024-03', confirmed: false },
  },
  next: 'dv-navi',
} as const satisfies Desk;
