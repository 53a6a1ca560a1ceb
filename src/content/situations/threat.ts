import type { Situation } from '../situation.ts';

export const situation = {
  to: 'police',
  sources: {
    saitama: {
      url: 'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
      seen: '2024-07',
      confirmed: true,
    },
    official: { confirmed: true },
  },
  do: [
    { id: 'call', source: 'saitama' },
    { id: 'keep', source: 'official' },
  ],
  dont: [{ id: 'form', source: 'saitama' }],
} as const satisfies Situation;
