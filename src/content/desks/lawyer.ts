import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.nichibenren.or.jp/',
  body: 'private',
  leaflets: ['A', 'B'],
  channels: [
    {
      id: 'search',
      kind: 'web',
      url: 'https://www.nichibenren.or.jp/legal_advice/search/center.html',
      source: 'search',
    },
  ],
  sources: {
    search: {
      url: 'https://www.nichibenren.or.jp/legal_advice/search/center.html',
      seen: '2026-08',
      confirmed: false,
    },
    site: { url: 'https://www.nichibenren.or.jp/', confirmed: true },
    centers: {
      url: 'https://www.satsuben.or.jp/news_archives/paper/2024/10/812/',
      seen: '2024-10',
      confirmed: true,
    },
    booking: { seen: '2023-02', confirmed: false },
  },
  next: 'houterasu',
} as const satisfies Desk;
