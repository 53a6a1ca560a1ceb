import type { Situation } from '../situation.ts';

export const situation = {
  to: 'unsure-child',
  sources: {
    kanagawa: {
      url: 'https://www.pref.kanagawa.jp/docs/t7e/cnt/f4151/jigadorihigai.html',
      seen: '2024-11',
      confirmed: true,
    },
  },
  do: [
    { id: 'adult', source: 'kanagawa' },
    { id: 'keep', source: 'kanagawa' },
  ],
  dont: [{ id: 'send', source: 'kanagawa' }],
} as const satisfies Situation;
