import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  site: 'https://stopncii.org/',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'site',
      kind: 'web',
      url: 'https://stopncii.org/',
      cost: 'free',
      tongues: ['en'],
      source: 'questions',
    },
  ],
  sources: { questions: { url: 'https://stopncii.org/faq/', confirmed: true } },
  next: 'safeline',
} as const satisfies Desk;
