import type { Situation } from '../situation.ts';

export const situation = {
  to: 'images',
  sources: {
    tokyo: {
      url: 'https://www.tokyohelpdesk.metro.tokyo.lg.jp/consult/jirei/kousai.html',
      seen: '2024-07',
      confirmed: true,
    },
    kanagawa: {
      url: 'https://www.pref.kanagawa.jp/docs/t7e/cnt/f4151/jigadorihigai.html',
      seen: '2024-11',
      confirmed: true,
    },
  },
  do: [
    { id: 'police', source: 'tokyo' },
    { id: 'adult', source: 'kanagawa' },
    { id: 'keep', source: 'tokyo' },
  ],
  dont: [
    { id: 'pay', source: 'tokyo' },
    { id: 'send', source: 'kanagawa' },
  ],
} as const satisfies Situation;
