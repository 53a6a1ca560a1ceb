import type { Desk } from '../types.ts';

export const desk = {
  section: 'emergency',
  body: 'public',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '110',
      cost: 'free',
      hours: { kind: 'always' },
      source: 'police',
    },
  ],
  sources: {
    police: {
      url: 'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
      seen: '2024-07',
      confirmed: true,
    },
  },
} as const satisfies Desk;
