import type { Desk } from '../types.ts';

export const desk = {
  section: 'listening',
  site: 'https://www.since2011.net/yorisoi/',
  leaflets: [],
  free: true,
  channels: [
    {
      id: 'phone',
      kind: 'telephone',
      number: '0120-279-338',
      cost: 'free',
      unreachable: ['ip-phones'],
      instead: 'phone-ip',
      hours: { kind: 'always' },
      source: { url: 'https://www.since2011.net/yorisoi/', seen: '2026-10', confirmed: true },
    },
    {
      id: 'phone-ip',
      kind: 'telephone',
      number: '050-3655-0279',
      cost: 'charged',
      hours: { kind: 'always' },
      source: { url: 'https://www.since2011.net/yorisoi/', seen: '2026-08', confirmed: true },
    },
    {
      id: 'phone-tohoku',
      kind: 'telephone',
      number: '0120-279-226',
      cost: 'free',
      hours: { kind: 'always' },
      source: { url: 'https://www.since2011.net/yorisoi/', confirmed: false },
    },
  ],
  sources: [{ url: 'https://www.since2011.net/yorisoi/', seen: '2026-10', confirmed: true }],
} as const satisfies Desk;
