import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.safe-line.jp/',
  body: 'private',
  leaflets: ['B'],
  free: true,
  channels: [
    { id: 'form', kind: 'form', url: 'https://www.safe-line.jp/', leaflets: ['B'], source: 'site' },
    {
      id: 'private-images',
      kind: 'form',
      url: 'https://www.safe-line.jp/against-rvp/',
      for: 'private-images',
      source: 'privateImages',
    },
  ],
  sources: {
    site: { url: 'https://www.safe-line.jp/', seen: '2026-08', confirmed: true },
    privateImages: { url: 'https://www.safe-line.jp/against-rvp/', confirmed: false },
  },
  next: 'police',
} as const satisfies Desk;
