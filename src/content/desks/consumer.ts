import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  body: 'public',
  leaflets: [],
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '188',
      cost: 'charged',
      hours: { kind: 'varies' },
      source: { confirmed: true },
    },
  ],
  sources: [],
} as const satisfies Desk;
