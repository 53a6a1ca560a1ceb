import { emergencyNumbers } from '../emergency.ts';
import type { Desk } from '../types.ts';
import { workdays } from '../week.ts';

/** The police and the fire brigade, in danger and for advice. */
export const emergencyDesks = {
  'emergency-police': {
    body: 'public',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: emergencyNumbers.police,
        cost: 'free',
        hours: { kind: 'always' },
        source: { confirmed: true },
      },
    ],
    sources: [],
  },

  'emergency-medical': {
    body: 'public',
    leaflets: [],
    free: true,
    channels: [
      {
        id: 'phone',
        kind: 'telephone',
        number: emergencyNumbers.medical,
        cost: 'free',
        hours: { kind: 'always' },
        source: { confirmed: true },
      },
    ],
    sources: [],
  },

  // The ordinary number of each prefecture's police stands in `prefectures.ts`.
  'police-advice': {
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
        hours: {
          kind: 'varies',
          usually: [{ days: workdays, from: '8:30', to: '17:15' }],
        },
        source: {
          url: 'https://www.npa.go.jp/bureau/safetylife/seian/9110.html',
          seen: '2026-05',
          confirmed: true,
        },
      },
    ],
    sources: [{ url: 'https://www.npa.go.jp/bureau/safetylife/seian/9110.html', confirmed: false }],
  },
} as const satisfies Record<string, Desk>;
