import type { Situation } from '../situation.ts';

export const situation = {
  to: 'technical',
  services: true,
  sources: {
    saga: { url: 'https://www.police.pref.saga.jp/kurashi/cyber/_1633/line_nottori.html', confirmed: false },
    hacked: { url: 'https://www.instagram.com/hacked/', seen: '2026-09', confirmed: true },
  },
  do: [
    { id: 'friends', source: 'saga' },
    { id: 'page', source: 'hacked' },
    { id: 'line', source: 'saga' },
  ],
  dont: [{ id: 'code', source: 'saga' }],
} as const satisfies Situation;
