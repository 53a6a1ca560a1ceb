import type { Desk, Hours } from '../types.ts';
import { everyDay } from '../week.ts';

const hours = {
  kind: 'varies',
  usually: [{ days: everyDay, from: '9:00', to: '23:00' }],
} as const satisfies Hours;

export const desk = {
  section: 'listening',
  site: 'https://telljp.com/lifeline/',
  leaflets: [],
  channels: [
    {
      // In one year it was open for some weeks only: the ordinary number stands beside it.
      id: 'phone-free',
      kind: 'telephone',
      number: '0800-300-8355',
      cost: 'free',
      instead: 'phone',
      hours,
      tongues: ['en'],
      source: 'site',
      hoursSource: 'hours',
    },
    {
      id: 'phone',
      kind: 'telephone',
      number: '03-5774-0992',
      cost: 'charged',
      hours,
      tongues: ['en'],
      source: 'site',
      hoursSource: 'hours',
    },
    {
      id: 'chat',
      kind: 'chat',
      url: 'https://telljp.com/lifeline/',
      cost: 'free',
      tongues: ['en'],
      source: 'site',
    },
  ],
  sources: {
    site: { url: 'https://telljp.com/lifeline/', confirmed: true },
    hours: { url: 'https://telljp.com/lifeline/', seen: '2026-09', confirmed: false },
    freeNumber: { seen: '2024-03', confirmed: false },
  },
  next: 'yorisoi',
} as const satisfies Desk;
