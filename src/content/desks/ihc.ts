import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.internethotline.jp/',
  body: 'public',
  leaflets: ['B'],
  anonymous: 'yes',
  channels: [
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.internethotline.jp/',
      tongues: ['ja', 'en'],
      leaflets: ['B'],
      source: 'site',
    },
  ],
  sources: { site: { url: 'https://www.internethotline.jp/', confirmed: true } },
  next: 'ihaho',
} as const satisfies Desk;
