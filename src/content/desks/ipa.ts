import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.ipa.go.jp/security/anshin/',
  body: 'public',
  leaflets: ['B'],
  free: true,
  channels: [
    { id: 'site', kind: 'web', url: 'https://www.ipa.go.jp/security/anshin/', source: 'site' },
    { id: 'phone', kind: 'telephone', number: '03-5978-7509', cost: 'charged', source: 'phone' },
  ],
  sources: {
    site: { url: 'https://www.ipa.go.jp/security/anshin/', confirmed: true },
    phone: { seen: '2023-08', confirmed: false },
    peopleOnly: { seen: '2025-04', confirmed: true },
  },
  next: 'police',
} as const satisfies Desk;
