import type { Situation } from '../situation.ts';

export const situation = {
  to: 'advice-net',
  services: true,
  sources: {
    official: { confirmed: true },
    ihaho: { url: 'https://ihaho.jp/', confirmed: true },
    caa: {
      url: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
      confirmed: true,
    },
  },
  do: [
    { id: 'keep', source: 'official' },
    { id: 'ask', source: 'ihaho' },
    { id: 'dealer', source: 'caa' },
  ],
  dont: [],
} as const satisfies Situation;
