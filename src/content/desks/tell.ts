import type { Desk } from '../types.ts';
import { everyDay } from '../week.ts';

export const desk = {
  section: 'listening',
  site: 'https://telljp.com/lifeline/',
  leaflets: [],
  channels: [
    {
      id: 'phone-free',
      kind: 'telephone',
      number: '0800-300-8355',
      cost: 'free',
      hours: { kind: 'varies', usually: [{ days: everyDay, from: '9:00', to: '23:00' }] },
      tongues: ['en'],
      source: { url: 'https://telljp.com/lifeline/', confirmed: true },
      hoursSource: { url: 'https://telljp.com/lifeline/', seen: '2026-09', confirmed: false },
    },
    {
      id: 'phone',
      kind: 'telephone',
      number: '03-5774-0992',
      cost: 'charged',
      instead: 'phone-free',
      hours: { kind: 'varies', usually: [{ days: everyDay, from: '9:00', to: '23:00' }] },
      tongues: ['en'],
      source: { url: 'https://telljp.com/lifeline/', confirmed: true },
      hoursSource: { url: 'https://telljp.com/lifeline/', seen: '2026-09', confirmed: false },
    },
  ],
  sources: [{ url: 'https://telljp.com/lifeline/', confirmed: true }],
} as const satisfies Desk;
