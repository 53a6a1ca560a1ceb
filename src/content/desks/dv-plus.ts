import type { Desk } from '../types.ts';
import { everyDay } from '../week.ts';

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
} as const satisfies Desk;
