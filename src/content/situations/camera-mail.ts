import type { Situation } from '../situation.ts';

export const situation = {
  to: 'unsure-money',
  sources: {
    ikeda: { seen: '2025-07', confirmed: true },
    ipa: {
      url: 'https://www.ipa.go.jp/security/anshin/attention/2018/mgdayori20181010.html',
      seen: '2018-10',
      confirmed: false,
    },
  },
  do: [
    { id: 'ignore', source: 'ikeda' },
    { id: 'password', source: 'ipa' },
  ],
  dont: [{ id: 'pay', source: 'ikeda' }],
} as const satisfies Situation;
