import type { Hours, Source } from './types.ts';

/** Names by language; `ja-simple` shows the Japanese one. */
interface Names {
  readonly ja: string;
  readonly en: string;
}

/** Calls for people who cannot speak or hear. Needs registration first. */
export const relay = {
  url: 'https://www.nftrs.or.jp/',
  hours: { kind: 'always' },
  source: { url: 'https://www.nftrs.or.jp/', confirmed: false },
} as const satisfies { url: string; hours: Hours; source: Source };

/** The law on large platforms: they have to publish how removal is requested and to decide soon. */
export const platformLaw = {
  url: 'https://www.isplaw.jp/',
  since: '2025-04',
  source: { url: 'https://www.isplaw.jp/', seen: '2025-11', confirmed: true },
  /** The month up to which the list of designated platforms stands. */
  designatedBy: '2025-08',
  platforms: [
    { names: { ja: 'Google', en: 'Google' }, services: [{ ja: 'YouTube', en: 'YouTube' }] },
    {
      names: { ja: 'LINEヤフー', en: 'LY Corporation' },
      services: [
        { ja: '知恵袋', en: 'Chiebukuro' },
        { ja: 'オープンチャット', en: 'OpenChat' },
        { ja: 'VOOM', en: 'VOOM' },
      ],
    },
    {
      names: { ja: 'Meta', en: 'Meta' },
      services: [
        { ja: 'Facebook', en: 'Facebook' },
        { ja: 'Instagram', en: 'Instagram' },
        { ja: 'Threads', en: 'Threads' },
      ],
    },
    { names: { ja: 'TikTok', en: 'TikTok' }, services: [] },
    { names: { ja: 'X', en: 'X' }, services: [] },
    { names: { ja: 'Pinterest', en: 'Pinterest' }, services: [] },
    {
      names: { ja: 'サイバーエージェント', en: 'CyberAgent' },
      services: [{ ja: 'Amebaブログ', en: 'Ameba Blog' }],
    },
    {
      names: { ja: '湘南西武ホーム', en: 'Shonan Seibu Home' },
      services: [{ ja: '爆サイ.com', en: 'Bakusai.com' }],
    },
    {
      names: { ja: 'ドワンゴ', en: 'Dwango' },
      services: [{ ja: 'ニコニコ', en: 'Niconico' }],
    },
  ],
} as const satisfies {
  url: string;
  since: string;
  source: Source;
  designatedBy: string;
  platforms: readonly { names: Names; services: readonly Names[] }[];
};

/** The neutral page to leave to: the weather agency. */
export const leavePage = 'https://www.jma.go.jp/';
