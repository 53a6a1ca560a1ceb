import type { Desk } from '../types.ts';
import { workdays } from '../week.ts';

export const desk = {
  section: 'leaflets',
  site: 'https://www.jinken.go.jp/',
  body: 'public',
  leaflets: ['A', 'B'],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0570-003-110',
      cost: 'navi',
      unreachable: ['some-ip-phones', 'abroad'],
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '8:30', to: '17:15' }],
        holidays: 'closed',
        yearEnd: { from: '12-29', to: '01-03' },
      },
      source: { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', seen: '2026-05', confirmed: true },
    },
    {
      id: 'form',
      kind: 'form',
      url: 'https://www.jinken.go.jp/',
      source: { url: 'https://www.jinken.go.jp/', seen: '2025-07', confirmed: true },
    },
    {
      id: 'children',
      kind: 'telephone',
      number: '0120-007-110',
      cost: 'free',
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '8:30', to: '17:15' }],
        holidays: 'closed',
        yearEnd: { from: '12-29', to: '01-03' },
      },
      source: { url: 'https://www.moj.go.jp/JINKEN/jinken112.html', seen: '2025-07', confirmed: true },
    },
    {
      id: 'children-mail',
      kind: 'mail',
      url: 'https://www.jinken.go.jp/kodomo',
      source: { url: 'https://www.jinken.go.jp/kodomo', confirmed: true },
    },
    {
      id: 'women',
      kind: 'telephone',
      number: '0570-070-810',
      cost: 'navi',
      unreachable: ['some-ip-phones', 'abroad'],
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '8:30', to: '17:15' }],
        holidays: 'unknown',
        yearEnd: 'unknown',
      },
      source: { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: true },
      hoursSource: { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: false },
    },
    {
      id: 'multilingual',
      kind: 'telephone',
      number: '0570-090911',
      cost: 'navi',
      unreachable: ['some-ip-phones', 'abroad'],
      hours: {
        kind: 'weekly',
        periods: [{ days: workdays, from: '9:00', to: '17:00' }],
        holidays: 'unknown',
        yearEnd: 'unknown',
      },
      tongues: ['en', 'zh', 'ko', 'tl', 'pt', 'vi', 'ne', 'es', 'id', 'th'],
      source: { url: 'https://www.moj.go.jp/JINKEN/jinken21.html', seen: '2023-06', confirmed: true },
    },
    {
      id: 'office',
      kind: 'in-person',
      source: { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: true },
    },
  ],
  sources: [
    { url: 'https://www.jinken.go.jp/', seen: '2025-07', confirmed: true },
    { url: 'https://www.moj.go.jp/JINKEN/jinken20.html', confirmed: true },
    { url: 'https://www.moj.go.jp/JINKEN/jinken21.html', confirmed: true },
    { url: 'https://www.moj.go.jp/JINKEN/jinken112.html', confirmed: true },
    { url: 'https://www.jinken.go.jp/kodomo', confirmed: true },
  ],
  next: 'ihaho',
} as const satisfies Desk;
