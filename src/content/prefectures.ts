import { adviceLines, type CyberLine, cyberLines, type PoliceLine, switchboards } from './policeLines.ts';
import type { Hours, PrefectureCode, Source } from './types.ts';

export type { CyberLine, PoliceLine };

/** A prefecture and what is established of the telephones of its police. */
export interface Prefecture {
  /** JIS X 0401, two digits. */
  readonly code: PrefectureCode;
  /** `kana` is the reading of `ja`. */
  readonly names: { readonly ja: string; readonly en: string; readonly kana: string };
  /** The site of the prefecture's police. */
  readonly site?: Site;
  /** The ordinary number of the advice line that `#9110` stands for. */
  readonly advice?: PoliceLine;
  /** The headquarters' ordinary line: never a button of a result, and only for who cannot dial `#9110`. */
  readonly switchboard?: PoliceLine;
  /** What the police print for cyber matters. */
  readonly cyber?: CyberLine;
  /** The hours of `#9110` itself in this prefecture, where they are established. */
  readonly shortHours?: Hours;
  readonly shortHoursSource?: Source;
  /** Parts of the prefecture have headquarters of their own, whose numbers are not established. */
  readonly regional?: true;
}

type Site = `https://${string}`;
type Row = readonly [code: PrefectureCode, ja: string, en: string, kana: string, site?: Site];

// biome-ignore format: a table, a line each
const table: readonly Row[] = [
  ['01', '北海道', 'Hokkaido', 'ほっかいどう', 'https://www.police.pref.hokkaido.lg.jp/'],
  ['02', '青森県', 'Aomori', 'あおもりけん', 'https://www.police.pref.aomori.jp/'],
  ['03', '岩手県', 'Iwate', 'いわてけん', 'https://www.pref.iwate.jp/kenkei/'],
  ['04', '宮城県', 'Miyagi', 'みやぎけん', 'https://www.police.pref.miyagi.jp/'],
  ['05', '秋田県', 'Akita', 'あきたけん', 'https://www.police.pref.akita.lg.jp/'],
  ['06', '山形県', 'Yamagata', 'やまがたけん'],
  ['07', '福島県', 'Fukushima', 'ふくしまけん', 'https://www.police.pref.fukushima.jp/'],
  ['08', '茨城県', 'Ibaraki', 'いばらきけん', 'https://www.pref.ibaraki.jp/kenkei/'],
  ['09', '栃木県', 'Tochigi', 'とちぎけん', 'https://www.pref.tochigi.lg.jp/keisatu/'],
  ['10', '群馬県', 'Gunma', 'ぐんまけん', 'https://www.police.pref.gunma.jp/'],
  ['11', '埼玉県', 'Saitama', 'さいたまけん', 'https://www.police.pref.saitama.lg.jp/'],
  ['12', '千葉県', 'Chiba', 'ちばけん', 'https://www.police.pref.chiba.jp/'],
  ['13', '東京都', 'Tokyo', 'とうきょうと', 'https://www.keishicho.metro.tokyo.lg.jp/'],
  ['14', '神奈川県', 'Kanagawa', 'かながわけん', 'https://www.police.pref.kanagawa.jp/'],
  ['15', '新潟県', 'Niigata', 'にいがたけん', 'https://www.pref.niigata.lg.jp/site/kenkei/'],
  ['16', '富山県', 'Toyama', 'とやまけん', 'https://police.pref.toyama.jp/'],
  ['17', '石川県', 'Ishikawa', 'いしかわけん', 'https://www2.police.pref.ishikawa.lg.jp/'],
  ['18', '福井県', 'Fukui', 'ふくいけん', 'https://www.pref.fukui.lg.jp/kenkei/'],
  ['19', '山梨県', 'Yamanashi', 'やまなしけん', 'https://www.pref.yamanashi.jp/police/'],
  ['20', '長野県', 'Nagano', 'ながのけん', 'https://www.pref.nagano.lg.jp/police/'],
  ['21', '岐阜県', 'Gifu', 'ぎふけん', 'https://www.pref.gifu.lg.jp/site/police/'],
  ['22', '静岡県', 'Shizuoka', 'しずおかけん', 'https://www.pref.shizuoka.jp/police/'],
  ['23', '愛知県', 'Aichi', 'あいちけん', 'https://www.pref.aichi.jp/police/'],
  ['24', '三重県', 'Mie', 'みえけん', 'https://www.police.pref.mie.jp/'],
  ['25', '滋賀県', 'Shiga', 'しがけん', 'https://www.pref.shiga.lg.jp/police/'],
  ['26', '京都府', 'Kyoto', 'きょうとふ', 'https://www.pref.kyoto.jp/fukei/'],
  ['27', '大阪府', 'Osaka', 'おおさかふ', 'https://www.police.pref.osaka.lg.jp/'],
  ['28', '兵庫県', 'Hyogo', 'ひょうごけん', 'https://www.police.pref.hyogo.lg.jp/'],
  ['29', '奈良県', 'Nara', 'ならけん', 'https://www.police.pref.nara.jp/'],
  ['30', '和歌山県', 'Wakayama', 'わかやまけん', 'https://www.police.pref.wakayama.lg.jp/'],
  ['31', '鳥取県', 'Tottori', 'とっとりけん'],
  ['32', '島根県', 'Shimane', 'しまねけん', 'https://www.pref.shimane.lg.jp/police/'],
  ['33', '岡山県', 'Okayama', 'おかやまけん'],
  ['34', '広島県', 'Hiroshima', 'ひろしまけん', 'https://www.pref.hiroshima.lg.jp/site/police/'],
  ['35', '山口県', 'Yamaguchi', 'やまぐちけん', 'https://www.police.pref.yamaguchi.lg.jp/'],
  ['36', '徳島県', 'Tokushima', 'とくしまけん', 'https://www.police.pref.tokushima.jp/'],
  ['37', '香川県', 'Kagawa', 'かがわけん', 'https://www.pref.kagawa.lg.jp/police/'],
  ['38', '愛媛県', 'Ehime', 'えひめけん', 'https://www.police.pref.ehime.jp/'],
  ['39', '高知県', 'Kochi', 'こうちけん', 'https://www.police.pref.kochi.lg.jp/'],
  ['40', '福岡県', 'Fukuoka', 'ふくおかけん', 'https://www.police.pref.fukuoka.jp/'],
  ['41', '佐賀県', 'Saga', 'さがけん', 'https://www.police.pref.saga.jp/'],
  ['42', '長崎県', 'Nagasaki', 'ながさきけん', 'https://www.police.pref.nagasaki.jp/'],
  ['43', '熊本県', 'Kumamoto', 'くまもとけん', 'https://www.pref.kumamoto.jp/site/police/'],
  ['44', '大分県', 'Oita', 'おおいたけん', 'https://www.pref.oita.jp/site/keisatu/'],
  ['45', '宮崎県', 'Miyazaki', 'みやざきけん', 'https://www.pref.miyazaki.lg.jp/police/'],
  ['46', '鹿児島県', 'Kagoshima', 'かごしまけん', 'https://www.pref.kagoshima.jp/ja07/police/'],
  ['47', '沖縄県', 'Okinawa', 'おきなわけん', 'https://www.police.pref.okinawa.jp/'],
];

/** What holds in one prefecture only. */
const apart: Readonly<Record<PrefectureCode, Partial<Prefecture>>> = {
  '01': { regional: true },
  '15': {
    shortHours: { kind: 'always' },
    shortHoursSource: {
      url: 'https://news.goo.ne.jp/article/bsn/region/bsn-kennai20190911-12215474.html',
      seen: '2019-09',
      confirmed: false,
    },
  },
};

/** In the order of the codes. */
export const prefectures: readonly Prefecture[] = table.map(([code, ja, en, kana, site]) => ({
  code,
  names: { ja, en, kana },
  ...(site && { site }),
  ...(adviceLines[code] && { advice: adviceLines[code] }),
  ...(switchboards[code] && { switchboard: switchboards[code] }),
  ...(cyberLines[code] && { cyber: cyberLines[code] }),
  ...apart[code],
}));
