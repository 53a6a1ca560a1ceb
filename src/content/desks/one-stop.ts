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
      source: 'phone',
    },
    {
      id: 'site',
      kind: 'web',
      url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
      source: 'site',
    },
  ],
  sources: {
    site: {
      url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
      seen: '2026-05',
      confirmed: true,
    },
    phone: { url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html', confirmed: true },
  },
  next: 'sexual-crime-police',
} as const satisfies Desk;
