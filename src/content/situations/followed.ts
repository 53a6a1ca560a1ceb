import type { Situation } from '../situation.ts';

export const situation = {
  to: 'police',
  sources: {
    miyagi: {
      url: 'https://www.police.pref.miyagi.jp/kentai/sutoka/madoguti/madoguti.html',
      confirmed: false,
    },
    aichi: {
      url: 'https://www.pref.aichi.jp/police/anzen/stalker/point.html',
      seen: '2017-01',
      confirmed: false,
    },
    keishicho: {
      url: 'https://www.keishicho.metro.tokyo.lg.jp/about_mpd/keiyaku_horei_kohyo/horei_jorei/stalker.html',
      seen: '2026-01',
      confirmed: true,
    },
  },
  do: [
    { id: 'near', source: 'miyagi' },
    { id: 'early', source: 'miyagi' },
    { id: 'note', source: 'aichi' },
    { id: 'tag', source: 'keishicho' },
  ],
  dont: [{ id: 'discard', source: 'aichi' }],
} as const satisfies Situation;
