import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  site: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html',
  leaflets: [],
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '#8008',
      cost: 'charged',
      hours: { kind: 'varies' },
      source: 'site',
    },
    {
      id: 'site',
      kind: 'web',
      url: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html',
      source: 'site',
    },
  ],
  sources: {
    site: { url: 'https://www.gender.go.jp/policy/no_violence/dv_navi/index.html', confirmed: true },
  },
  next: 'dv-plus',
} as const satisfies Desk;
