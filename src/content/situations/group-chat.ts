import type { Situation } from '../situation.ts';

export const situation = {
  to: 'advice',
  sources: {
    official: { confirmed: true },
    ministry: { seen: '2026-08', confirmed: true },
    line: { confirmed: false },
  },
  do: [
    { id: 'keep', source: 'official' },
    { id: 'phone', source: 'ministry' },
    { id: 'report', source: 'line' },
  ],
  dont: [],
} as const satisfies Situation;
