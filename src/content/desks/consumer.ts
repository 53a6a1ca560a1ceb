import type { Desk } from '../types.ts';

export const desk = {
  section: 'money',
  site: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
  body: 'public',
  leaflets: [],
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '188',
      cost: 'charged',
      unreachable: ['some-ip-phones', 'prepaid'],
      hours: { kind: 'varies' },
      source: 'site',
    },
  ],
  sources: {
    site: {
      url: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
      confirmed: true,
    },
  },
  next: 'houterasu',
} as const satisfies Desk;
