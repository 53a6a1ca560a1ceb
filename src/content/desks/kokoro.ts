import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.mhlw.go.jp/mamorouyokokoro/',
  body: 'public',
  leaflets: ['A', 'B'],
  free: true,
  channels: [
    {
      id: 'site',
      kind: 'web',
      url: 'https://www.mhlw.go.jp/mamorouyokokoro/',
      source: { url: 'https://www.mhlw.go.jp/mamorouyokokoro/', seen: '2026-08', confirmed: true },
    },
    {
      id: 'phone-list',
      kind: 'web',
      url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/',
      source: { url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/', seen: '2026-10', confirmed: true },
    },
    {
      id: 'sns-list',
      kind: 'web',
      url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/',
      source: { url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/', seen: '2026-10', confirmed: true },
    },
  ],
  sources: [
    { url: 'https://www.mhlw.go.jp/mamorouyokokoro/', seen: '2026-08', confirmed: true },
    { url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/', seen: '2026-10', confirmed: true },
    { url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/', seen: '2026-10', confirmed: true },
  ],
} as const satisfies Desk;
