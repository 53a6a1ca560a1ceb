import type { Desk } from '../types.ts';

export const desk = {
  section: 'listening',
  leaflets: [],
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0570-064-556',
      cost: 'navi',
      unreachable: ['ip-phones', 'prepaid', 'abroad'],
      hours: { kind: 'varies' },
      source: { seen: '2026-08', confirmed: true },
    },
  ],
  sources: [],
} as const satisfies Desk;
