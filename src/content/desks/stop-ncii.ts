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
      source: { url: 'https://stopncii.org/', confirmed: false },
    },
  ],
  sources: [{ url: 'https://stopncii.org/', confirmed: false }],
} as const satisfies Desk;
