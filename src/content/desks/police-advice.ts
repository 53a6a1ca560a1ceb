import type { Desk } from '../types.ts';
import { workdays } from '../week.ts';

export const desk = {
  section: 'emergency',
  local: 'police',
  site: 'https://www.npa.go.jp/bureau/safetylife/seian/9110.html',
  body: 'public',
  leaflets: [],
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '#9110',
      cost: 'charged',
      unreachable: ['pulse-dial', 'some-ip-phones'],
      hours: { kind: 'varies', usually: [{ days: workdays, from: '8:30', to: '17:15' }] },
      source: {
        url: 'https://www.npa.go.jp/bureau/safetylife/seian/9110.html',
        seen: '2026-05',
        confirmed: true,
      },
    },
  ],
  sources: [{ url: 'https://www.npa.go.jp/bureau/safetylife/seian/9110.html', confirmed: false }],
} as const satisfies Desk;
