import type { Desk } from '../types.ts';

export const desk = {
  section: 'listening',
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
      source: 'site',
    },
  ],
  sources: { site: { url: 'https://www.lifelink.or.jp/inochisos/', seen: '2026-10', confirmed: true } },
  next: 'yorisoi',
} as const satisfies Desk;
