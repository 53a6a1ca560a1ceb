import type { Desk } from '../types.ts';

export const desk = {
  section: 'listening',
  body: 'public',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0120-0-78310',
      cost: 'free',
      hours: { kind: 'always' },
      source: { seen: '2026-08', confirmed: true },
    },
  ],
  sources: [],
} as const satisfies Desk;
