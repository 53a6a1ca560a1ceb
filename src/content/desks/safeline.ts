import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.safe-line.jp/',
  body: 'private',
  leaflets: ['B'],
  free: true,
  channels: [
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.safe-line.jp/',
      source: { url: 'https://www.safe-line.jp/', seen: '2026-08', confirmed: true },
    },
    {
      id: 'private-images',
      kind: 'form',
      url: 'https://www.safe-line.jp/against-rvp/',
      source: { url: 'https://www.safe-line.jp/against-rvp/', confirmed: false },
    },
  ],
  sources: [
    { url: 'https://www.safe-line.jp/', seen: '2026-08', confirmed: true },
    { url: 'https://www.safe-line.jp/against-rvp/', confirmed: false },
  ],
  next: 'police',
} as const satisfies Desk;
