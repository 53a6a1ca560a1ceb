import type { Desk } from '../types.ts';

export const desk = {
  section: 'violence',
  site: 'https://www.paps.jp/delete',
  body: 'private',
  leaflets: [],
  channels: [{ id: 'site', kind: 'web', url: 'https://www.paps.jp/delete', source: 'site' }],
  sources: {
    site: { url: 'https://www.paps.jp/delete', confirmed: false },
    children: { url: 'https://www.paps.jp/children', seen: '2025-10', confirmed: true },
    calls: { seen: '2025-01', confirmed: false },
  },
  next: 'safeline',
} as const satisfies Desk;
