import type { Hours, PrefectureCode, Source } from './types.ts';
import { workdays } from './week.ts';

/** A telephone of the police of one prefecture. */
export interface PoliceLine {
  readonly number: string;
  readonly source: Source;
  /** Left out where none are established. */
  readonly hours?: Hours;
  /** The Japanese name to ask for, where a switchboard answers. */
  readonly askFor?: string;
}

/** What the police of a prefecture print for cyber matters: a line, or expressly that there is no number. */
export type CyberLine = PoliceLine | { readonly number?: undefined; readonly source: Source };

/** An official page, or two sources that agree. */
const confirmed = (url: `https://${string}`, seen?: Source['seen']): Source => ({
  url,
  ...(seen && { seen }),
  confirmed: true,
});

/** An old or undated page, or one dated secondary source. */
const older = (url: `https://${string}`, seen?: Source['seen']): Source => ({
  ...confirmed(url, seen),
  confirmed: false,
});

/** A page that was seen without encryption only: its address is shown, not linked. */
const plainPage = (text: `http://${string}`, source: Omit<Source, 'text'>): Source => ({ text, ...source });

type Clock = `${number}:${number}`;
const periods = (from: Clock, to: Clock) => [{ days: workdays, from, to }] as const;

/** Monday to Friday; whether on public holidays, too, is known where it says so. */
const weekly = (from: Clock, to: Clock, holidays: 'closed' | 'unknown' = 'unknown'): Hours => ({
  kind: 'weekly',
  periods: periods(from, to),
  holidays,
  yearEnd: 'unknown',
});

const always: Hours = { kind: 'always' };

type Lines<Line> = Readonly<Record<PrefectureCode, Line>>;

/** The ordinary number of the advice line that `#9110` stands for. */
// biome-ignore format: a table, a line each
export const adviceLines: Lines<PoliceLine> = {
  '01': { number: '011-241-9110', source: older('https://www.city.ishikari.hokkaido.jp/soshiki/seikatsu/147.html', '2023-06') },
  '02': { number: '017-735-9110', hours: weekly('8:30', '17:00', 'closed'), source: confirmed('https://mykoho.jp/article/%E9%9D%92%E6%A3%AE%E7%9C%8C%E5%A4%A7%E9%B0%90%E7%94%BA/', '2024-09') },
  '04': { number: '022-266-9110', source: plainPage('http://www.police.pref.miyagi.jp/hp/kesennuma/higaisyashien/higaisyashien.html', { confirmed: false }) },
  '05': { number: '018-864-9110', source: older('https://www.police.pref.akita.lg.jp/kenkei/news/p1372', '2020-02') },
  '06': { number: '023-642-9110', hours: always, source: confirmed('https://www100.pref.yamagata.jp/800063/kensei/shoukai/soshikiannai/keisatsu/110day.html', '2022-11') },
  '08': { number: '029-301-9110', source: confirmed('https://www.pref.ibaraki.jp/kenkei/a05_introduction/announce/oshirase.html', '2023-11') },
  '11': { number: '048-822-9110', source: confirmed('https://www.pref.saitama.lg.jp/a0314/sainokuni/sainokuni-kensei-202509p02.html', '2025-09') },
  '12': { number: '043-227-9110', hours: weekly('8:30', '17:15'), source: confirmed('https://mykoho.jp/article/120006/10186387/10243705', '2026-01') },
  '13': { number: '03-3501-0110', hours: { kind: 'varies', usually: periods('8:30', '17:15') }, source: confirmed('https://www.keishicho.metro.tokyo.lg.jp/kurashi/drug/yami_arbeit/ban_yamiarbeit.html', '2023-07') },
  '14': { number: '045-664-9110', source: older('https://www.police.pref.kanagawa.jp/ps/79ps/79mes/79mes011_2.htm', '2020-09') },
  '16': { number: '076-442-0110', hours: weekly('8:30', '16:30', 'closed'), source: older('https://www.pref.toyama.jp/120102/kurashi/soudanshisetsu/madoguchi/joseisoudan/kj00021958.html', '2023-10') },
  '21': { number: '058-272-9110', source: older('https://www.city.gifu.lg.jp/item/6541.htm', '2018-12') },
  '23': { number: '052-953-9110', hours: weekly('9:00', '17:00', 'closed'), source: confirmed('https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html', '2021-06') },
  '24': { number: '059-224-9110', hours: weekly('9:00', '17:00'), source: older('https://www.iga-younet.co.jp/2022/01/24/51130/', '2022-01') },
  '30': { number: '073-432-0110', source: older('https://news.wbs.co.jp/167881', '2022-01') },
  '31': { number: '0857-27-9110', source: plainPage('http://www.pref.tottori.lg.jp/177530.htm', { confirmed: false }) },
  '32': { number: '0852-31-9110', source: older('https://www.pref.shimane.lg.jp/police/01_safety_of_life/cyber_security/fishing_info.html', '2024-04') },
  '36': { number: '088-653-9110', hours: weekly('8:30', '17:15'), source: older('https://www.police.pref.tokushima.jp/09soudan/p15364/index.html') },
  '39': { number: '088-823-9110', source: older('https://topics.smt.docomo.ne.jp/article/mykoho/region/mykoho-OCJ3920577494756333748', '2021-09') },
  '41': { number: '0952-26-9110', source: older('https://www.shirumanabu.net/soudan/', '2023-08') },
  '42': { number: '095-823-9110', source: older('https://www.police.pref.nagasaki.jp/police/keisatsusho/matsuura/17oshirase/17higai/') },
  '43': { number: '096-383-9110', source: older('https://www.pref.kumamoto.jp/site/police/63826.html', '2021-01') },
  '46': { number: '099-206-0110', hours: always, askFor: '警察安全相談センター', source: older('https://373news.com/_news/topic.php?storyid=133408&topicid=220', '2021-02') },
  '47': { number: '098-863-9110', hours: always, source: confirmed('https://www.city.nago.okinawa.jp/municipal/2021081100029', '2024-04') },
};

/** The headquarters' ordinary line: only for a caller whose line cannot dial `#9110`. */
// biome-ignore format: a table, a line each
export const switchboards: Lines<PoliceLine> = {
  '09': { number: '028-621-0110', source: confirmed('https://www.pref.tochigi.lg.jp/keisatu/n12/seikatu/sutooka.html', '2023-02') },
  '13': { number: '03-3581-4321', source: confirmed('https://www.keishicho.metro.tokyo.lg.jp/about_mpd/keiyaku_horei_kohyo/horei_jorei/stalker.html', '2026-01') },
  '15': { number: '025-285-0110', askFor: 'サイバー犯罪対策課', source: plainPage('http://www.police.pref.niigata.jp/anzen/ansin/cyber/phishing/phishing.html', { confirmed: false }) },
  '20': { number: '026-233-0110', source: confirmed('https://www.pref.nagano.lg.jp/police/anshin/kodomojosei/jigadorihigai.html', '2023-01') },
  '25': { number: '077-522-1231', askFor: 'サイバー犯罪対策課', source: older('https://www.pref.shiga.lg.jp/police/seikatu/304409/304411/341264.html', '2023-07') },
  '26': { number: '075-451-9111', source: plainPage('http://www.pref.kyoto.jp/fukei/site/soumu_j/kojin/kaiji.html', { confirmed: false }) },
  '28': { number: '078-341-7441', source: older('https://www.police.pref.hyogo.lg.jp/tetuduki/hanzaikeireki/index_en.htm') },
  '31': { number: '0857-23-0110', askFor: 'サイバー犯罪対策課', source: plainPage('http://www.pref.tottori.lg.jp/177530.htm', { confirmed: false }) },
  '34': { number: '082-228-0110', source: plainPage('http://akifuchu.site.ktaiwork.jp/2021/03/03/', { seen: '2021-03', confirmed: false }) },
  '38': { number: '089-934-0110', source: older('https://www.police.pref.ehime.jp/niihama/higaisha_shien.html') },
  '40': { number: '092-641-4141', source: older('https://www.iajapan.org/hotline/dantai/2-025.html', '2023-09') },
  '45': { number: '0985-31-0110', source: confirmed('https://www.pref.miyazaki.lg.jp/police/intro/kakusho/20240624095754.html', '2024-06') },
};

/** Where the advice line itself takes cyber matters, its number stands here again. */
// biome-ignore format: a table, a line each
export const cyberLines: Lines<CyberLine> = {
  '02': { number: '017-735-9110', hours: weekly('8:30', '17:00'), source: confirmed('https://mykoho.jp/article/%E9%9D%92%E6%A3%AE%E7%9C%8C%E5%A4%A7%E9%B0%90%E7%94%BA/', '2024-09') },
  '08': { source: plainPage('http://www.pref.ibaraki.jp/kenkei/a01_safety/cyber/taisyo/index.html', { seen: '2024-04', confirmed: true }) },
  '12': { number: '043-227-9110', hours: weekly('8:30', '17:15'), source: plainPage('http://www.police.pref.chiba.jp/cyberka/safe-life_cybercrime-07_01.html', { confirmed: false }) },
  '14': { number: '045-681-3180', source: older('https://www.police.pref.kanagawa.jp/mes/mesd7017.htm', '2018-10') },
  '18': { source: confirmed('https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html', '2024-03') },
  '23': { number: '052-953-9110', hours: weekly('9:00', '17:00'), source: confirmed('https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html', '2021-06') },
  '32': { number: '0852-31-9110', source: older('https://www.pref.shimane.lg.jp/police/01_safety_of_life/cyber_security/fishing_info.html', '2024-04') },
  '36': { number: '088-653-9110', hours: weekly('8:30', '17:15'), source: older('https://www.police.pref.tokushima.jp/09soudan/p15364/index.html') },
};
