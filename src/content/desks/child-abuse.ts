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
      source: 'official',
    },
  ],
  sources: { official: { seen: '2026-10', confirmed: true } },
  next: 'police',
} as const satisfies Desk;
