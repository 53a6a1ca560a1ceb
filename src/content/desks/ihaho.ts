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
      answered: true,
      tongues: ['ja'],
      leaflets: ['A', 'B'],
      source: 'site',
    },
  ],
  sources: { site: { url: 'https://ihaho.jp/', confirmed: true } },
  next: 'jinken',
} as const satisfies Desk;
