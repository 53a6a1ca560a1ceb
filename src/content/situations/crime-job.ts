import type { Situation } from '../situation.ts';

export const situation = {
  to: 'unsure-money',
  sources: {
    ibaraki: {
      url: 'https://www.pref.ibaraki.jp/kenkei/a01_safety/security/illegal_job.html',
      seen: '2025-01',
      confirmed: true,
    },
    higashikurume: {
      url: 'https://mobile.city.higashikurume.lg.jp/kurashi/anzen/bouhan/1025503.html',
      seen: '2024-12',
      confirmed: true,
    },
    reports: { seen: '2024-12', confirmed: false },
  },
  do: [
    { id: 'police', source: 'ibaraki' },
    { id: 'danger', source: 'ibaraki' },
    { id: 'protect', source: 'higashikurume' },
    { id: 'adult', source: 'reports' },
  ],
  dont: [{ id: 'act', source: 'ibaraki' }],
} as const satisfies Situation;
