import type { Month, Source } from './types.ts';

/** Names by language; `ja-simple` shows the Japanese one. */
interface Names {
  readonly ja: string;
  readonly en: string;
}

/** The law on large platforms: they have to publish how removal is requested and to decide soon. */
export const platformLaw = {
  url: 'https://www.isplaw.jp/',
  since: '2025-04',
  source: { url: 'https://www.isplaw.jp/', seen: '2025-11', confirmed: true },
  /** So many operators are designated, up to this month; not all of them are known by name. */
  operators: 13,
  designatedBy: '2026-08',
  operatorsSource: { seen: '2026-10', confirmed: false },
  /** Those of the operators that are known by name: "among them". */
  platforms: [
    { ja: 'Google（YouTube）', en: 'Google (YouTube)' },
    {
      ja: 'LINEヤフー（Yahoo!知恵袋、Yahoo!ファイナンス、LINEオープンチャット、LINE VOOM）',
      en: 'LY Corporation (Yahoo! Chiebukuro, Yahoo! Finance, LINE OpenChat, LINE VOOM)',
    },
    { ja: 'Meta（Facebook、Instagram、Threads）', en: 'Meta (Facebook, Instagram, Threads)' },
    { ja: 'TikTok（TikTok、TikTok Lite）', en: 'TikTok (TikTok, TikTok Lite)' },
    { ja: 'X', en: 'X' },
    { ja: 'Pinterest', en: 'Pinterest' },
    { ja: 'サイバーエージェント（Amebaブログ）', en: 'CyberAgent (Ameba Blog)' },
    { ja: '湘南西武ホーム（爆サイ.com）', en: 'Shonan Seibu Home (Bakusai.com)' },
    { ja: 'ドワンゴ（ニコニコ）', en: 'Dwango (Niconico)' },
    { ja: 'note', en: 'note' },
    { ja: 'pixiv', en: 'pixiv' },
  ],
  /** Where the names stand, those designated first before those that came after. */
  platformsSources: [
    {
      url: 'https://www.soumu.go.jp/menu_news/s-news/01ryutsu02_02000435.html',
      seen: '2025-04',
      confirmed: true,
    },
    { seen: '2025-08', confirmed: true },
    { seen: '2026-10', confirmed: false },
    { seen: '2026-08', confirmed: false },
  ],
} as const satisfies {
  url: string;
  since: Month;
  source: Source;
  operators: number;
  designatedBy: Month;
  operatorsSource: Source;
  platforms: readonly Names[];
  platformsSources: readonly Source[];
};

/** What the leaflet of Kumamoto's police names as its own source. */
export const leafletSource =
  'https://www.soumu.go.jp/use_the_internet_wisely/trouble/reference/reference01.html';

/** The neutral page to leave to: the weather agency. */
export const leavePage = 'https://www.jma.go.jp/';
