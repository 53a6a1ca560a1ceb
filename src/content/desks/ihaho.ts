import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://ihaho.jp/',
  body: 'public',
  leaflets: ['A', 'B'],
  free: true,
  channels: [
    {
      id: 'form',
      kind: 'form',
      url: 'https://ihaho.jp/',
      tongues: ['ja'],
      source: { url: 'https://ihaho.jp/', confirmed: true },
    },
  ],
  sources: [{ url: 'https://ihaho.jp/', confirmed: true }],
  next: 'jinken',
} as const satisfies Desk;
