import type { Situation } from '../situation.ts';

export const situation = {
  to: 'police',
  services: true,
  sources: {
    saitama: {
      url: 'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
      seen: '2024-07',
      confirmed: true,
    },
    official: { confirmed: true },
    ministry: {
      url: 'https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/ihoyugai.html',
      confirmed: true,
    },
  },
  do: [
    { id: 'danger', source: 'saitama' },
    { id: 'keep', source: 'official' },
    { id: 'remove', source: 'ministry' },
  ],
  dont: [],
} as const satisfies Situation;
