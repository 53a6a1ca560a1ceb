import type { Situation } from '../situation.ts';

export const situation = {
  to: 'remove',
  services: true,
  sources: {
    official: { confirmed: true },
    instagram: { url: 'https://help.instagram.com/446663175382270', seen: '2026-09', confirmed: true },
  },
  do: [
    { id: 'keep', source: 'official' },
    { id: 'report', source: 'instagram' },
  ],
  dont: [],
} as const satisfies Situation;
