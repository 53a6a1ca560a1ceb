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
    { ja: 'Google（YouTube）', en: 'Google (YouTube)' },
    {
      ja: 'LINEヤフー（知恵袋、オープンチャット、VOOM）',
      en: 'LY Corporation (Chiebukuro, OpenChat, VOOM)',
    },
    { ja: 'Meta（Facebook、Instagram、Threads）', en: 'Meta (Facebook, Instagram, Threads)' },
    { ja: 'TikTok', en: 'TikTok' },
    { ja: 'X', en: 'X' },
    { ja: 'Pinterest', en: 'Pinterest' },
    { ja: 'サイバーエージェント（Amebaブログ）', en: 'CyberAgent (Ameba Blog)' },
    { ja: '湘南西武ホーム（爆サイ.com）', en: 'Shonan Seibu Home (Bakusai.com)' },
    { ja: 'ドワンゴ（ニコニコ）', en: 'Dwango (Niconico)' },
  ],
} as const satisfies {
  url: string;
  since: string;
  source: Source;
  designatedBy: string;
  platforms: readonly Names[];
};

/** The neutral page to leave to: the weather agency. */
export const leavePage = 'https://www.jma.go.jp/';
