import type { Situation } from '../situation.ts';

export const situation = {
  to: 'unsure-law',
  sources: {
    pages: { seen: '2026-02', confirmed: false },
    publisher: {
      url: 'https://kajo.co.jp/tameshiyomi/40872000002/pageindices/index39.html',
      confirmed: false,
    },
    lawyers: { url: 'https://haruta-lo.com/?p=29718', seen: '2026-02', confirmed: false },
  },
  do: [
    { id: 'question', source: 'pages' },
    { id: 'date', source: 'publisher' },
    { id: 'lawyer', source: 'lawyers' },
  ],
  dont: [
    { id: 'rush', source: 'lawyers' },
    { id: 'leave', source: 'pages' },
  ],
} as const satisfies Situation;
