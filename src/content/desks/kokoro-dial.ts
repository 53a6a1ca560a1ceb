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
      source: 'official',
    },
  ],
  sources: { official: { seen: '2026-10', confirmed: true }, unreachable: { confirmed: false } },
  next: 'yorisoi',
} as const satisfies Desk;
