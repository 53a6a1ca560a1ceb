import type { Edition } from '../../src/content/edition.ts';

// An example: the leaflet of the prefecture's police as a site of its own. The police have no part in it.
export default {
  id: 'hokkaido',
  names: {
    ja: { site: 'まどぐち 北海道', short: 'まどぐち' },
    en: { site: 'Madoguchi Hokkaido', short: 'Madoguchi' },
    'ja-simple': { site: 'まどぐち ほっかいどう', short: 'まどぐち' },
  },
  publisher: {
    name: {
      ja: 'まどぐちをつくっているプロジェクト',
      en: 'The Madoguchi project',
      'ja-simple': 'まどぐちを {作|つく}って いる プロジェクト',
    },
    official: false,
  },
  area: { prefectures: ['01'], municipalities: [] },
  sheet: { leaflet: 'A' },
  first: {},
  accent: { light: '#00428c', dark: '#97d3ff' },
  reviewedUntil: '2027-05-31',
} satisfies Edition;
