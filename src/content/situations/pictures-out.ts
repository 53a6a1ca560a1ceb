import type { Situation } from '../situation.ts';

export const situation = {
  to: 'images',
  sources: {
    osaka: {
      url: 'https://www.police.pref.osaka.lg.jp/seikatsu/bohan/7/4230.html',
      seen: '2023-07',
      confirmed: true,
    },
    official: { confirmed: true },
  },
  do: [
    { id: 'note', source: 'osaka' },
    { id: 'remove', source: 'osaka' },
  ],
  dont: [{ id: 'copy', source: 'official' }],
} as const satisfies Situation;
