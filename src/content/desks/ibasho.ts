import type { Desk } from '../types.ts';

export const desk = {
  section: 'listening',
  site: 'https://talkme.jp/',
  leaflets: [],
  free: true,
  anonymous: 'yes',
  channels: [
    {
      id: 'chat',
      kind: 'chat',
      url: 'https://talkme.jp/',
      cost: 'free',
      hours: { kind: 'always' },
      source: 'site',
    },
  ],
  sources: { site: { url: 'https://talkme.jp/', seen: '2026-08', confirmed: true } },
  next: 'inochi-sos',
} as const satisfies Desk;
