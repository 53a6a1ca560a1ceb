import type { Desk } from '../types.ts';
import { everyDay } from '../week.ts';

export const desk = {
  section: 'listening',
  site: 'https://childline.or.jp/chat',
  leaflets: [],
  for: 'children',
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
      source: 'site',
    },
    {
      id: 'chat',
      kind: 'chat',
      url: 'https://childline.or.jp/chat',
      cost: 'free',
      hours: { kind: 'varies' },
      source: 'site',
    },
  ],
  sources: { site: { url: 'https://childline.or.jp/chat', seen: '2026-08', confirmed: true } },
  next: 'kodomo-sos',
} as const satisfies Desk;
