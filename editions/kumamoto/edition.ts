import type { Edition } from '../../src/content/edition.ts';

// An example: the leaflet of the prefecture's police as a site of its own. The police have no part in it.
export default {
  id: 'kumamoto',
  names: {
    ja: { site: 'まどぐち 熊本', short: 'まどぐち' },
    en: { site: 'Madoguchi Kumamoto', short: 'Madoguchi' },
    'ja-simple': { site: 'まどぐち くまもと', short: 'まどぐち' },
  },
  publisher: {
    name: {
      ja: 'まどぐちをつくっているプロジェクト',
      en: 'The Madoguchi project',
      'ja-simple': 'まどぐちを {作|つく}って いる プロジェクト',
    },
    official: false,
  },
  area: { prefectures: ['43'], municipalities: [] },
  sheet: { leaflet: 'B' },
  first: {},
  accent: { light: '#5109ad', dark: '#d1baff' },
  reviewedUntil: '2027-05-31',
} satisfies Edition;
