import type { Desk } from '../types.ts';
import { everyDay } from '../week.ts';

export const desk = {
  section: 'listening',
  site: 'https://www.inochinodenwa.org/',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0120-783-556',
      cost: 'free',
      hours: {
        kind: 'weekly',
        periods: [{ days: everyDay, from: '16:00', to: '21:00' }],
        monthly: [{ dayOfMonth: 10, from: '8:00', to: '8:00' }],
        holidays: 'open',
        yearEnd: 'open',
      },
      source: 'site',
    },
    {
      id: 'phone-navi',
      kind: 'telephone',
      number: '0570-783-556',
      cost: 'navi',
      unreachable: ['some-ip-phones', 'abroad'],
      instead: 'phone',
      hours: {
        kind: 'weekly',
        periods: [{ days: everyDay, from: '10:00', to: '22:00' }],
        holidays: 'open',
        yearEnd: 'open',
      },
      source: 'site',
    },
  ],
  sources: {
    site: { url: 'https://www.inochinodenwa.org/', seen: '2026-10', confirmed: true },
    specialWeeks: { seen: '2026-03', confirmed: false },
  },
  next: 'yorisoi',
} as const satisfies Desk;
