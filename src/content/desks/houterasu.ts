import type { Desk } from '../types.ts';
import { workdays } from '../week.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.houterasu.or.jp/',
  body: 'public',
  leaflets: ['A', 'B'],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0570-078374',
      cost: 'navi',
      unreachable: ['ip-phones', 'prepaid', 'abroad'],
      instead: 'phone-ip',
      hours: {
        kind: 'weekly',
        periods: [
          { days: workdays, from: '9:00', to: '21:00' },
          { days: ['sat'], from: '9:00', to: '17:00' },
        ],
        holidays: 'closed',
        yearEnd: 'unknown',
      },
      source: { url: 'https://www.houterasu.or.jp/', confirmed: true },
    },
    {
      id: 'phone-ip',
      kind: 'telephone',
      number: '03-6745-5600',
      cost: 'charged',
      source: { url: 'https://www.houterasu.or.jp/', confirmed: false },
    },
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.houterasu.or.jp/',
      source: { url: 'https://www.houterasu.or.jp/', confirmed: false },
    },
    {
      id: 'multilingual',
      kind: 'telephone',
      number: '0570-078377',
      cost: 'navi',
      unreachable: ['ip-phones', 'prepaid', 'abroad'],
      instead: 'multilingual-ip',
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '9:00', to: '17:00' }],
        holidays: 'unknown',
        yearEnd: 'unknown',
      },
      tongues: ['en', 'zh', 'ko', 'es', 'pt', 'vi', 'tl', 'ne', 'th', 'id'],
      source: { url: 'https://www.houterasu.or.jp/', confirmed: true },
      tonguesSource: { url: 'https://www.houterasu.or.jp/', confirmed: false },
    },
    {
      id: 'multilingual-ip',
      kind: 'telephone',
      number: '050-3754-5430',
      cost: 'charged',
      unreachable: ['abroad'],
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '9:00', to: '17:00' }],
        holidays: 'unknown',
        yearEnd: 'unknown',
      },
      tongues: ['en', 'zh', 'ko', 'es', 'pt', 'vi', 'tl', 'ne', 'th', 'id'],
      source: { url: 'https://www.houterasu.or.jp/', confirmed: true },
      tonguesSource: { url: 'https://www.houterasu.or.jp/', confirmed: false },
    },
    { id: 'office', kind: 'in-person', source: { url: 'https://www.houterasu.or.jp/', confirmed: false } },
  ],
  sources: [{ url: 'https://www.houterasu.or.jp/', confirmed: true }],
  next: 'lawyer',
} as const satisfies Desk;
