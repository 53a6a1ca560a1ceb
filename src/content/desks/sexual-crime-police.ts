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
      number: '#8103',
      cost: 'free',
      unreachable: ['some-ip-phones'],
      hours: { kind: 'always' },
      source: 'official',
    },
  ],
  sources: { official: { confirmed: true } },
  next: 'one-stop',
} as const satisfies Desk;
