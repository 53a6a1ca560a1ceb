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
      answered: true,
      leaflets: ['A', 'B'],
      source: 'inUse',
    },
  ],
  sources: {
    site: { url: 'https://www.saferinternet.or.jp/bullying/', confirmed: true },
    // That it still takes reports is less certain than what it does with them.
    inUse: { url: 'https://www.saferinternet.or.jp/bullying/', confirmed: false },
  },
  next: 'ihaho',
} as const satisfies Desk;
