import type { Desk } from '../types.ts';

export const desk = {
  section: 'listening',
  body: 'public',
  leaflets: [],
  for: 'children',
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0120-0-78310',
      cost: 'free',
      hours: { kind: 'always' },
      source: 'official',
    },
  ],
  sources: { official: { seen: '2026-08', confirmed: true } },
  next: 'childline',
} as const satisfies Desk;
