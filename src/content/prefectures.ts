import type { Hours, PrefectureCode, Source } from './types.ts';
import { workdays } from './week.ts';

/** A prefecture and the ordinary number of its police for advice, which `#9110` stands for. */
export interface Prefecture {
  /** JIS X 0401, two digits. */
  readonly code: PrefectureCode;
  /** `kana` is the reading of `ja`. */
  readonly names: { readonly ja: string; readonly en: string; readonly kana: string };
  /** Left out where none is established. */
  readonly number?: string;
  /** The site of the prefecture's police. */
  readonly site?: `https://${string}`;
  /** Where the number and its hours stand. */
  readonly source?: Source;
  readonly hours?: Hours;
}

/** Monday to Friday; nothing is established about holidays and the year's end. */
const weekly = (from: `${number}:${number}`, to: `${number}:${number}`): Hours => ({
  kind: 'weekly',
  periods: [{ days: workdays, from, to }],
  holidays: 'unknown',
  yearEnd: 'unknown',
});

/** In the order of the codes. */
export const prefectures: readonly Prefecture[] = [
  {
    code: '01',
    names: { ja: '北海道', en: 'Hokkaido', kana: 'ほっかいどう' },
    site: 'https://www.police.pref.hokkaido.lg.jp/',
  },
  {
    code: '02',
    names: { ja: '青森県', en: 'Aomori', kana: 'あおもりけん' },
    number: '017-735-9110',
    site: 'https://www.police.pref.aomori.jp/',
    hours: weekly('8:30', '17:00'),
    source: {
      url: 'https://mykoho.jp/article/%E9%9D%92%E6%A3%AE%E7%9C%8C%E5%A4%A7%E9%B0%90%E7%94%BA/',
      seen: '2024-09',
      confirmed: true,
    },
  },
  {
    code: '03',
    names: { ja: '岩手県', en: 'Iwate', kana: 'いわてけん' },
    site: 'https://www.pref.iwate.jp/kenkei/',
  },
  {
    code: '04',
    names: { ja: '宮城県', en: 'Miyagi', kana: 'みやぎけん' },
    site: 'https://www.police.pref.miyagi.jp/',
  },
  {
    code: '05',
    names: { ja: '秋田県', en: 'Akita', kana: 'あきたけん' },
    site: 'https://www.police.pref.akita.lg.jp/',
  },
  {
    code: '06',
    names: { ja: '山形県', en: 'Yamagata', kana: 'やまがたけん' },
    number: '023-642-9110',
    hours: { kind: 'always' },
    source: {
      url: 'https://www100.pref.yamagata.jp/800063/kensei/shoukai/soshikiannai/keisatsu/110day.html',
      seen: '2022-11',
      confirmed: true,
    },
  },
  {
    code: '07',
    names: { ja: '福島県', en: 'Fukushima', kana: 'ふくしまけん' },
    site: 'https://www.police.pref.fukushima.jp/',
  },
  {
    code: '08',
    names: { ja: '茨城県', en: 'Ibaraki', kana: 'いばらきけん' },
    number: '029-301-9110',
    site: 'https://www.pref.ibaraki.jp/kenkei/',
    source: {
      url: 'https://www.pref.ibaraki.jp/kenkei/a05_introduction/announce/oshirase.html',
      seen: '2023-11',
      confirmed: true,
    },
  },
  {
    code: '09',
    names: { ja: '栃木県', en: 'Tochigi', kana: 'とちぎけん' },
    site: 'https://www.pref.tochigi.lg.jp/keisatu/',
  },
  {
    code: '10',
    names: { ja: '群馬県', en: 'Gunma', kana: 'ぐんまけん' },
    site: 'https://www.police.pref.gunma.jp/',
  },
  {
    code: '11',
    names: { ja: '埼玉県', en: 'Saitama', kana: 'さいたまけん' },
    site: 'https://www.police.pref.saitama.lg.jp/',
  },
  {
    code: '12',
    names: { ja: '千葉県', en: 'Chiba', kana: 'ちばけん' },
    site: 'https://www.police.pref.chiba.jp/',
  },
  {
    code: '13',
    names: { ja: '東京都', en: 'Tokyo', kana: 'とうきょうと' },
    site: 'https://www.keishicho.metro.tokyo.lg.jp/',
  },
  {
    code: '14',
    names: { ja: '神奈川県', en: 'Kanagawa', kana: 'かながわけん' },
    number: '045-664-9110',
    site: 'https://www.police.pref.kanagawa.jp/',
    source: {
      url: 'https://www.police.pref.kanagawa.jp/ps/79ps/79mes/79mes011_2.htm',
      seen: '2020-09',
      confirmed: false,
    },
  },
  {
    code: '15',
    names: { ja: '新潟県', en: 'Niigata', kana: 'にいがたけん' },
    site: 'https://www.pref.niigata.lg.jp/site/kenkei/',
  },
  {
    code: '16',
    names: { ja: '富山県', en: 'Toyama', kana: 'とやまけん' },
    number: '076-442-0110',
    site: 'https://police.pref.toyama.jp/',
    hours: weekly('8:30', '16:30'),
    source: {
      url: 'https://www.pref.toyama.jp/120102/kurashi/soudanshisetsu/madoguchi/joseisoudan/kj00021958.html',
      seen: '2023-10',
      confirmed: false,
    },
  },
  {
    code: '17',
    names: { ja: '石川県', en: 'Ishikawa', kana: 'いしかわけん' },
    site: 'https://www2.police.pref.ishikawa.lg.jp/',
  },
  {
    code: '18',
    names: { ja: '福井県', en: 'Fukui', kana: 'ふくいけん' },
    site: 'https://www.pref.fukui.lg.jp/kenkei/',
  },
  {
    code: '19',
    names: { ja: '山梨県', en: 'Yamanashi', kana: 'やまなしけん' },
    site: 'https://www.pref.yamanashi.jp/police/',
  },
  {
    code: '20',
    names: { ja: '長野県', en: 'Nagano', kana: 'ながのけん' },
    site: 'https://www.pref.nagano.lg.jp/police/',
  },
  {
    code: '21',
    names: { ja: '岐阜県', en: 'Gifu', kana: 'ぎふけん' },
    number: '058-272-9110',
    site: 'https://www.pref.gifu.lg.jp/site/police/',
    source: {
      url: 'https://www.city.gifu.lg.jp/item/6541.htm',
      seen: '2018-12',
      confirmed: false,
    },
  },
  {
    code: '22',
    names: { ja: '静岡県', en: 'Shizuoka', kana: 'しずおかけん' },
    site: 'https://www.pref.shizuoka.jp/police/',
  },
  {
    code: '23',
    names: { ja: '愛知県', en: 'Aichi', kana: 'あいちけん' },
    number: '052-953-9110',
    site: 'https://www.pref.aichi.jp/police/',
    hours: weekly('9:00', '17:00'),
    source: {
      url: 'https://www.pref.aichi.jp/police/soudan/shien/anzen.html',
      seen: '2021-05',
      confirmed: true,
    },
  },
  {
    code: '24',
    names: { ja: '三重県', en: 'Mie', kana: 'みえけん' },
    number: '059-224-9110',
    site: 'https://www.police.pref.mie.jp/',
    hours: weekly('9:00', '17:00'),
    source: {
      url: 'https://you-yokkaichi.com/?p=12203',
      seen: '2022-01',
      confirmed: false,
    },
  },
  {
    code: '25',
    names: { ja: '滋賀県', en: 'Shiga', kana: 'しがけん' },
    site: 'https://www.pref.shiga.lg.jp/police/',
  },
  {
    code: '26',
    names: { ja: '京都府', en: 'Kyoto', kana: 'きょうとふ' },
    site: 'https://www.pref.kyoto.jp/fukei/',
  },
  {
    code: '27',
    names: { ja: '大阪府', en: 'Osaka', kana: 'おおさかふ' },
    site: 'https://www.police.pref.osaka.lg.jp/',
  },
  {
    code: '28',
    names: { ja: '兵庫県', en: 'Hyogo', kana: 'ひょうごけん' },
    site: 'https://www.police.pref.hyogo.lg.jp/',
  },
  {
    code: '29',
    names: { ja: '奈良県', en: 'Nara', kana: 'ならけん' },
    site: 'https://www.police.pref.nara.jp/',
  },
  {
    code: '30',
    names: { ja: '和歌山県', en: 'Wakayama', kana: 'わかやまけん' },
    site: 'https://www.police.pref.wakayama.lg.jp/',
  },
  {
    code: '31',
    names: { ja: '鳥取県', en: 'Tottori', kana: 'とっとりけん' },
  },
  {
    code: '32',
    names: { ja: '島根県', en: 'Shimane', kana: 'しまねけん' },
    number: '0852-31-9110',
    site: 'https://www.pref.shimane.lg.jp/police/',
    source: {
      url: 'https://www1.pref.shimane.lg.jp/police/01_safety_of_life/cyber_security/johoteikyo/illegal_harmful_info.html',
      seen: '2024-04',
      confirmed: false,
    },
  },
  {
    code: '33',
    names: { ja: '岡山県', en: 'Okayama', kana: 'おかやまけん' },
  },
  {
    code: '34',
    names: { ja: '広島県', en: 'Hiroshima', kana: 'ひろしまけん' },
    site: 'https://www.pref.hiroshima.lg.jp/site/police/',
  },
  {
    code: '35',
    names: { ja: '山口県', en: 'Yamaguchi', kana: 'やまぐちけん' },
    site: 'https://www.police.pref.yamaguchi.lg.jp/',
  },
  {
    code: '36',
    names: { ja: '徳島県', en: 'Tokushima', kana: 'とくしまけん' },
    site: 'https://www.police.pref.tokushima.jp/',
  },
  {
    code: '37',
    names: { ja: '香川県', en: 'Kagawa', kana: 'かがわけん' },
    site: 'https://www.pref.kagawa.lg.jp/police/',
  },
  {
    code: '38',
    names: { ja: '愛媛県', en: 'Ehime', kana: 'えひめけん' },
    site: 'https://www.police.pref.ehime.jp/',
  },
  {
    code: '39',
    names: { ja: '高知県', en: 'Kochi', kana: 'こうちけん' },
    number: '088-823-9110',
    site: 'https://www.police.pref.kochi.lg.jp/',
    source: {
      url: 'https://this.kiji.is/558899282280940641',
      seen: '2019-10',
      confirmed: false,
    },
  },
  {
    code: '40',
    names: { ja: '福岡県', en: 'Fukuoka', kana: 'ふくおかけん' },
    site: 'https://www.police.pref.fukuoka.jp/',
  },
  {
    code: '41',
    names: { ja: '佐賀県', en: 'Saga', kana: 'さがけん' },
    number: '0952-26-9110',
    site: 'https://www.police.pref.saga.jp/',
    source: {
      url: 'https://www.shirumanabu.net/soudan/',
      seen: '2023-08',
      confirmed: false,
    },
  },
  {
    code: '42',
    names: { ja: '長崎県', en: 'Nagasaki', kana: 'ながさきけん' },
    site: 'https://www.police.pref.nagasaki.jp/',
  },
  {
    code: '43',
    names: { ja: '熊本県', en: 'Kumamoto', kana: 'くまもとけん' },
    number: '096-383-9110',
    site: 'https://www.pref.kumamoto.jp/site/police/',
    source: {
      url: 'https://www.pref.kumamoto.jp/site/police/63826.html',
      seen: '2021-01',
      confirmed: false,
    },
  },
  {
    code: '44',
    names: { ja: '大分県', en: 'Oita', kana: 'おおいたけん' },
    site: 'https://www.pref.oita.jp/site/keisatu/',
  },
  {
    code: '45',
    names: { ja: '宮崎県', en: 'Miyazaki', kana: 'みやざきけん' },
    site: 'https://www.pref.miyazaki.lg.jp/police/',
  },
  {
    code: '46',
    names: { ja: '鹿児島県', en: 'Kagoshima', kana: 'かごしまけん' },
    site: 'https://www.pref.kagoshima.jp/ja07/police/',
  },
  {
    code: '47',
    names: { ja: '沖縄県', en: 'Okinawa', kana: 'おきなわけん' },
    number: '098-863-9110',
    site: 'https://www.police.pref.okinawa.jp/',
    source: {
      url: 'https://www.miyakomainichi.com/news/post-127386/',
      seen: '2020-01',
      confirmed: false,
    },
  },
];
