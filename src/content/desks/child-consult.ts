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
      number: '0120-189-783',
      cost: 'free',
      hours: { kind: 'always' },
      source: 'official',
    },
  ],
  sources: { official: { seen: '2026-10', confirmed: true } },
  next: 'kodomo-sos',
} as const satisfies Desk;
