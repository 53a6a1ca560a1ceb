import type { Desk } from '../types.ts';
import { workdays } from '../week.ts';

export const desk = {
  section: 'leaflets',
  local: 'police',
  site: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
  body: 'public',
  leaflets: ['A', 'B'],
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '#9110',
      cost: 'charged',
      unreachable: ['pulse-dial', 'some-ip-phones'],
      hours: { kind: 'varies', usually: [{ days: workdays, from: '8:30', to: '17:15' }] },
      source: 'phone',
    },
    { id: 'station', kind: 'in-person', leaflets: ['A'], source: 'rules' },
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
      answered: true,
      leaflets: ['A', 'B'],
      source: 'form',
    },
  ],
  sources: {
    phone: {
      url: 'https://www.npa.go.jp/bureau/safetylife/seian/9110.html',
      seen: '2026-05',
      confirmed: true,
    },
    form: { url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', seen: '2026-09', confirmed: true },
    rules: { url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', confirmed: true },
    urgent: {
      url: 'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
      seen: '2024-07',
      confirmed: true,
    },
  },
  next: 'houterasu',
} as const satisfies Desk;
