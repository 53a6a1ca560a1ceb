import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  body: 'private',
  leaflets: ['A', 'B'],
  channels: [],
  sources: [],
  next: 'houterasu',
} as const satisfies Desk;
