import type { Desk } from '../types.ts';

export const desk = {
  section: 'emergency',
  body: 'public',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '119',
      cost: 'free',
      hours: { kind: 'always' },
      source: 'official',
    },
  ],
  sources: { official: { confirmed: true } },
} as const satisfies Desk;
