import type { Desk, Hours, Period, Tongue } from '../types.ts';
import { workdays } from '../week.ts';

const week = [
  { days: workdays, from: '9:00', to: '21:00' },
  { days: ['sat'], from: '9:00', to: '17:00' },
] as const satisfies readonly Period[];

const multilingualHours = {
  kind: 'weekly',
  periods: [{ days: workdays, from: '9:00', to: '17:00' }],
  holidays: 'unknown',
  yearEnd: 'unknown',
} as const satisfies Hours;

const tongues = [
  'en',
  'zh',
  'ko',
  'es',
  'pt',
  'vi',
  'tl',
  'ne',
  'th',
  'id',
] as const satisfies readonly Tongue[];

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
      hours: { kind: 'weekly', periods: week, holidays: 'closed', yearEnd: 'unknown' },
      leaflets: ['B'],
      source: 'site',
    },
    {
      id: 'phone-ip',
      kind: 'telephone',
      number: '03-6745-5600',
      cost: 'charged',
      for: 'ip-phones',
      source: 'undated',
    },
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.houterasu.or.jp/',
      answered: true,
      leaflets: ['A', 'B'],
      source: 'undated',
    },
    {
      id: 'multilingual',
      kind: 'telephone',
      number: '0570-078377',
      cost: 'navi',
      unreachable: ['ip-phones', 'prepaid', 'abroad'],
      instead: 'multilingual-ip',
      hours: multilingualHours,
      tongues,
      source: 'site',
      tonguesSource: 'undated',
    },
    {
      id: 'multilingual-ip',
      kind: 'telephone',
      number: '050-3754-5430',
      cost: 'charged',
      unreachable: ['abroad'],
      for: 'foreign-ip-phones',
      hours: multilingualHours,
      tongues,
      source: 'site',
      tonguesSource: 'undated',
    },
    {
      id: 'victims-page',
      kind: 'web',
      url: 'https://www.houterasu.or.jp/site/higaishashien/',
      for: 'victims',
      source: 'victims',
    },
    {
      // One official page of a town is all there is: its hours are shown and never reckoned with.
      id: 'victims',
      kind: 'telephone',
      number: '0120-079-714',
      cost: 'free',
      for: 'victims',
      hours: { kind: 'varies', usually: week },
      source: 'victimsLine',
    },
    {
      id: 'easy',
      kind: 'web',
      url: 'https://www.houterasu.or.jp/site/yasasiinihongo/hanzai.html',
      for: 'victims',
      tongues: ['ja'],
      source: 'easy',
    },
    { id: 'office', kind: 'in-person', source: 'undated' },
  ],
  sources: {
    site: { url: 'https://www.houterasu.or.jp/', confirmed: true },
    undated: { url: 'https://www.houterasu.or.jp/', confirmed: false },
    victims: { url: 'https://www.houterasu.or.jp/site/higaishashien/', confirmed: true },
    victimsLine: { seen: '2024-03', confirmed: false },
    victimsLawyers: { seen: '2026-01', confirmed: false },
    easy: { url: 'https://www.houterasu.or.jp/site/yasasiinihongo/hanzai.html', confirmed: true },
  },
  next: 'lawyer',
} as const satisfies Desk;
