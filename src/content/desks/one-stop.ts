import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  site: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '#8891',
      cost: 'free',
      hours: { kind: 'varies' },
      source: {
        url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
        confirmed: true,
      },
    },
    {
      id: 'site',
      kind: 'web',
      url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
      source: {
        url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
        seen: '2026-05',
        confirmed: true,
      },
    },
  ],
  sources: [
    {
      url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
      seen: '2026-05',
      confirmed: true,
    },
  ],
} as const satisfies Desk;
