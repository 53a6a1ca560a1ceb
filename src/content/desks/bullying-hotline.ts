import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.saferinternet.or.jp/bullying/',
  body: 'private',
  leaflets: ['A', 'B'],
  free: true,
  anonymous: 'no',
  channels: [
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.saferinternet.or.jp/bullying/',
      source: { url: 'https://www.saferinternet.or.jp/bullying/', confirmed: false },
    },
  ],
  sources: [{ url: 'https://www.saferinternet.or.jp/bullying/', confirmed: true }],
  next: 'ihaho',
} as const satisfies Desk;
