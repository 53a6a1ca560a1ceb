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
      leaflets: ['A', 'B'],
      source: 'site',
    },
    {
      id: 'phone-list',
      kind: 'web',
      url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/',
      source: 'phones',
    },
    {
      id: 'sns-list',
      kind: 'web',
      url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/',
      source: 'sns',
    },
  ],
  sources: {
    site: { url: 'https://www.mhlw.go.jp/mamorouyokokoro/', seen: '2026-08', confirmed: true },
    phones: { url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/', seen: '2026-10', confirmed: true },
    sns: { url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/sns/', seen: '2026-10', confirmed: true },
  },
  next: 'yorisoi',
} as const satisfies Desk;
