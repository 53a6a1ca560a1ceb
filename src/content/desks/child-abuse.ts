import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  body: 'public',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '189',
      cost: 'free',
      hours: { kind: 'always' },
      source: { seen: '2026-05', confirmed: true },
    },
  ],
  sources: [],
} as const satisfies Desk;
