import type { Desk } from '../types.ts';

export const desk = {
  section: 'foreign',
  site: 'https://www.moj.go.jp/isa/support/fresc/fresc01.html',
  body: 'public',
  leaflets: [],
  channels: [
    {
      id: 'site',
      kind: 'web',
      url: 'https://www.moj.go.jp/isa/support/fresc/fresc01.html',
      source: 'site',
    },
  ],
  sources: { site: { url: 'https://www.moj.go.jp/isa/support/fresc/fresc01.html', confirmed: false } },
  next: 'isa',
} as const satisfies Desk;
