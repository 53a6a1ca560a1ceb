import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  site: 'https://takeitdown.ncmec.org/ja/',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'site',
      kind: 'web',
      url: 'https://takeitdown.ncmec.org/ja/',
      cost: 'free',
      tongues: ['ja'],
      source: { url: 'https://takeitdown.ncmec.org/ja/', confirmed: true },
    },
  ],
  sources: [{ url: 'https://takeitdown.ncmec.org/ja/', confirmed: true }],
} as const satisfies Desk;
