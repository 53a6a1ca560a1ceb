import type { Edition } from '../../src/content/edition.ts';

export default {
  id: 'my-town',
  names: {
    ja: { site: 'まどぐち ○○', short: 'まどぐち' },
    en: { site: 'Madoguchi ○○', short: 'Madoguchi' },
    'ja-simple': { site: 'まどぐち ○○', short: 'まどぐち' },
  },
  publisher: {
    name: { ja: '○○市', en: '○○ City', 'ja-simple': '○○{市|し}' },
    department: { ja: '○○課', en: '○○ Division', 'ja-simple': '○○{課|か}' },
    official: true,
  },
  area: { prefectures: ['13'], municipalities: [] },
  sheet: { leaflet: 'B' },
  first: { advice: ['town-desk'], 'unsure-still': ['town-desk'] },
  accent: { light: '#0017c1', dark: '#9db7f9' },
  report: 'madoguchi@example.jp',
  reviewedUntil: '2027-03-31',
} satisfies Edition;
