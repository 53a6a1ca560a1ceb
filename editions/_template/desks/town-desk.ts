import type { Desk } from '../../../src/content/types.ts';

export const desk = {
  section: 'local',
  site: 'https://www.example.jp/soudan/',
  body: 'public',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.example.jp/soudan/form/',
      source: 'page',
    },
    { id: 'in-person', kind: 'in-person', source: 'page' },
  ],
  sources: {
    page: { url: 'https://www.example.jp/soudan/', seen: '2026-11', confirmed: true },
  },
  next: 'ihaho',
} as const satisfies Desk;
