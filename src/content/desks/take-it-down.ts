import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  site: 'https://takeitdown.ncmec.org/ja/',
  leaflets: [],
  free: true,
  anonymous: 'yes',
  channels: [
    {
      id: 'site',
      kind: 'web',
      url: 'https://takeitdown.ncmec.org/ja/',
      cost: 'free',
      tongues: ['ja'],
      source: 'site',
    },
  ],
  sources: {
    site: { url: 'https://takeitdown.ncmec.org/ja/', seen: '2024-06', confirmed: true },
    questions: { url: 'https://takeitdown.ncmec.org/faq/', confirmed: true },
  },
  next: 'safeline',
} as const satisfies Desk;
