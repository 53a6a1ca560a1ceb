import type { Desk } from '../types.ts';
import { everyDay } from '../week.ts';

/** Its own address is not established: the page of the one-stop centers leads to it. */
export const desk = {
  section: 'violence',
  site: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
  body: 'public',
  leaflets: [],
  free: true,
  anonymous: 'yes',
  channels: [
    {
      id: 'page',
      kind: 'web',
      url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
      cost: 'free',
      hours: { kind: 'varies', usually: [{ days: everyDay, from: '17:00', to: '21:00' }] },
      source: 'page',
      hoursSource: 'hours',
    },
  ],
  sources: {
    page: {
      url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html',
      seen: '2026-05',
      confirmed: true,
    },
    about: { seen: '2025-04', confirmed: true },
    hours: { seen: '2024-04', confirmed: false },
    mail: { seen: '2022-06', confirmed: false },
    noTraces: { seen: '2020-12', confirmed: false },
  },
  next: 'one-stop',
} as const satisfies Desk;
