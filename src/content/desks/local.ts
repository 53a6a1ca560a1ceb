import type { Desk } from '../types.ts';
import { workdays } from '../week.ts';

export const desk = {
  section: 'leaflets',
  local: 'channels',
  leaflets: ['B'],
  channels: [
    { id: 'in-person', kind: 'in-person', leaflets: ['B'], source: 'leaflet' },
    {
      id: 'osaka',
      kind: 'telephone',
      number: '06-6760-4013',
      cost: 'charged',
      prefecture: '27',
      hours: {
        kind: 'weekly',
        periods: [
          { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '16:00', to: '22:00' },
          { days: ['sun'], nth: 2, from: '13:00', to: '18:00' },
        ],
        holidays: 'unknown',
        yearEnd: 'unknown',
      },
      source: 'osaka',
    },
    {
      id: 'gunma',
      kind: 'form',
      url: 'https://step-gunma.org/netsoudan.html',
      prefecture: '10',
      source: 'gunma',
    },
    {
      id: 'hyogo',
      kind: 'telephone',
      number: '078-891-7877',
      cost: 'charged',
      prefecture: '28',
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '9:00', to: '17:00' }],
        holidays: 'unknown',
        yearEnd: 'unknown',
      },
      source: 'lists',
    },
    {
      id: 'saga',
      kind: 'telephone',
      number: '0120-797-100',
      cost: 'free',
      prefecture: '41',
      source: 'lists',
    },
  ],
  sources: {
    leaflet: { confirmed: false },
    osaka: { url: 'https://net-harmony.pref.osaka.lg.jp/', seen: '2024-01', confirmed: true },
    gunma: { url: 'https://step-gunma.org/netsoudan.html', confirmed: false },
    lists: { seen: '2023-08', confirmed: false },
  },
  next: 'jinken',
} as const satisfies Desk;
