import type { Desk } from '../types.ts';

export const desk = {
  section: 'money',
  site: 'https://www.antiphishing.jp/registration.html',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.antiphishing.jp/registration.html',
      cost: 'free',
      source: 'site',
    },
  ],
  sources: {
    site: { url: 'https://www.antiphishing.jp/registration.html', seen: '2026-08', confirmed: true },
  },
  next: 'police',
} as const satisfies Desk;
