import type { Desk, Tongue } from '../types.ts';
import { workdays } from '../week.ts';

// biome-ignore format: as the source lists them
const tongues = [
  'ja', 'en', 'zh', 'ko', 'es', 'pt', 'vi', 'tl', 'ne', 'id', 'th', 'km', 'my', 'mn', 'fr', 'si', 'ur',
] as const satisfies readonly Tongue[];

export const desk = {
  section: 'foreign',
  site: 'https://www.moj.go.jp/isa/consultation/center/index.html',
  body: 'public',
  leaflets: [],
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0570-013904',
      cost: 'navi',
      unreachable: ['some-ip-phones', 'abroad'],
      instead: 'phone-ip',
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '8:30', to: '17:15' }],
        holidays: 'unknown',
        yearEnd: 'unknown',
      },
      tongues,
      source: 'site',
      tonguesSource: 'lists',
    },
    {
      id: 'phone-ip',
      kind: 'telephone',
      number: '03-5796-7112',
      cost: 'charged',
      for: 'ip-phones',
      tongues,
      source: 'lists',
    },
    {
      id: 'site',
      kind: 'web',
      url: 'https://www.moj.go.jp/isa/consultation/center/index.html',
      source: 'site',
    },
  ],
  sources: {
    site: {
      url: 'https://www.moj.go.jp/isa/consultation/center/index.html',
      seen: '2026-05',
      confirmed: true,
    },
    lists: { seen: '2021-07', confirmed: false },
  },
  next: 'fresc',
} as const satisfies Desk;
