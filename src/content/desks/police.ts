import type { Desk } from '../types.ts';

export const desk = {
  section: 'leaflets',
  local: 'police',
  site: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
  body: 'public',
  leaflets: ['A', 'B'],
  channels: [
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
      source: { url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', seen: '2026-09', confirmed: true },
    },
    {
      id: 'station',
      kind: 'in-person',
      source: { url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', confirmed: true },
    },
  ],
  sources: [{ url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', seen: '2026-09', confirmed: true }],
  next: 'houterasu',
} as const satisfies Desk;
