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
      tongues: ['ja', 'other'],
      source: 'site',
    },
    {
      id: 'phone-ip',
      kind: 'telephone',
      number: '050-3655-0279',
      cost: 'charged',
      for: 'ip-phones',
      hours: { kind: 'always' },
      source: 'phoneIp',
    },
    {
      id: 'phone-tohoku',
      kind: 'telephone',
      number: '0120-279-226',
      cost: 'free',
      for: 'tohoku',
      source: 'phoneTohoku',
    },
  ],
  sources: {
    site: { url: 'https://www.since2011.net/yorisoi/', seen: '2026-10', confirmed: true },
    phoneIp: { url: 'https://www.since2011.net/yorisoi/', seen: '2026-08', confirmed: true },
    phoneTohoku: { url: 'https://www.since2011.net/yorisoi/', confirmed: false },
  },
  next: 'inochi-sos',
} as const satisfies Desk;
