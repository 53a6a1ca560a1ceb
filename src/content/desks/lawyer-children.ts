import type { Desk } from '../types.ts';

export const desk = {
  section: 'listening',
  site: 'https://niben.jp/service/jichitai-kyoiku/kodomo/minors.html',
  body: 'private',
  leaflets: [],
  for: 'children',
  free: true,
  anonymous: 'yes',
  channels: [
    {
      id: 'line',
      kind: 'sns',
      url: 'https://niben.jp/service/jichitai-kyoiku/kodomo/minors.html',
      cost: 'free',
      hours: { kind: 'varies', usually: [{ days: ['sun', 'tue', 'thu'], from: '19:00', to: '21:00' }] },
      source: 'site',
    },
    {
      id: 'phone',
      kind: 'telephone',
      number: '03-3581-1885',
      cost: 'charged',
      hours: { kind: 'varies', usually: [{ days: ['tue', 'thu', 'fri'], from: '15:00', to: '19:00' }] },
      source: 'site',
    },
  ],
  sources: {
    site: { url: 'https://niben.jp/service/jichitai-kyoiku/kodomo/minors.html', confirmed: false },
    wholeCountry: { seen: '2022-02', confirmed: false },
  },
  next: 'houterasu',
} as const satisfies Desk;
