import type { Situation } from '../situation.ts';

export const situation = {
  to: 'report',
  sources: {
    saitama: {
      url: 'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
      seen: '2024-07',
      confirmed: true,
    },
    npa: { url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', seen: '2026-09', confirmed: true },
  },
  do: [
    { id: 'call', source: 'saitama' },
    { id: 'address', source: 'npa' },
  ],
  dont: [{ id: 'form', source: 'saitama' }],
} as const satisfies Situation;
