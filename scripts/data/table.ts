import type { BuiltFacts } from '../../src/content/facts.ts';
import type { Hours, Source, Weekday } from '../../src/content/types.ts';
import { hoursWords } from '../../src/i18n/hours.ts';
import { lookUp } from '../../src/i18n/lookup.ts';
import { deskWords } from '../../src/i18n/subjects.ts';
import { isFree } from '../../src/model/channels.ts';
import { spoken, withoutReadings } from '../../src/model/readings.ts';
import { confirmedSince } from '../../src/model/singleFacts.ts';
import type { Way } from './rows.ts';
import { inARow, words } from './said.ts';

type Cell = (way: Way, facts: BuiltFacts) => string | undefined;

const t = lookUp(words.ja, 'ui');
const names = (way: Way) => deskWords(words.ja, way.desk);

const katakana = (text: string): string =>
  text.replaceAll(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

/** The reading of a name, where the easy language says the very same name with readings. */
function reading(way: Way): string | undefined {
  const simple = deskWords(words['ja-simple'], way.desk).name.replaceAll(' ', '');
  const isSame = withoutReadings(simple) === withoutReadings(names(way).name).replaceAll(' ', '');
  return isSame ? katakana(spoken(simple)) : undefined;
}

const dayLetters: Readonly<Record<Weekday, string>> = {
  mon: '月',
  tue: '火',
  wed: '水',
  thu: '木',
  fri: '金',
  sat: '土',
  sun: '日',
};

/** Days and times, where they are one stretch of the week: the framework's items hold no more. */
const onlyPeriod = (hours: Hours | undefined) =>
  hours?.kind === 'weekly' && hours.periods.length === 1 && !hours.monthly && !hours.periods[0]?.nth
    ? hours.periods[0]
    : undefined;

const clock = (time: string | undefined): string | undefined => time?.padStart(5, '0');

const cost: Cell = ({ desk, channel }, { desks }) => {
  const known = channel.cost ?? (isFree(desks[desk], channel) ? 'free' : undefined);
  return known && (known === 'free' ? '無料' : '有料');
};

/** Items of DS-451-7 (facility, area served, contact), each under the name that it has there. */
const ofFramework: Readonly<Record<string, Cell>> = {
  ID: ({ desk, id }) => `${desk}/${id}`,
  名称: (way) => names(way).name,
  '名称(カナ)': reading,
  '名称(英字)': ({ desk }) => deskWords(words.en, desk).name,
  概要: (way) => names(way).summary,
  利用可能曜日: ({ channel }) =>
    onlyPeriod(channel.hours)
      ?.days.map((day) => dayLetters[day])
      .join(''),
  開始時刻: ({ channel }) => clock(onlyPeriod(channel.hours)?.from),
  終了時刻: ({ channel }) => clock(onlyPeriod(channel.hours)?.to),
  利用可能日時説明: ({ channel }) => channel.hours && inARow(hoursWords(t, channel.hours)),
  料金有無: cost,
  料金説明: ({ channel }) => channel.cost && t(`cost.${channel.cost}`),
  都道府県: ({ channel }, { prefectures }) =>
    prefectures.find(({ code }) => code === channel.prefecture)?.names.ja,
  連絡先名称: (way) => names(way).channels?.[way.channel.id] ?? way.askFor,
  連絡先電話番号: ({ channel }) => (channel.kind === 'telephone' ? channel.number : undefined),
  連絡先URL: ({ channel }) => (channel.kind === 'telephone' ? undefined : channel.url),
  連絡先備考: ({ channel }) =>
    channel.kind === 'telephone'
      ? inARow((channel.unreachable ?? []).map((line) => t(`unreachable.${line}`)))
      : undefined,
};

const sourceCells = (
  name: string,
  find: (way: Way) => Source | undefined,
): Readonly<Record<string, Cell>> => ({
  [`追加_${name}URL`]: (way) => find(way)?.url ?? find(way)?.text,
  [`追加_${name}年月`]: (way) => find(way)?.seen,
  [`追加_${name}確認`]: (way) => {
    const source = find(way);
    return source && (source.confirmed ? '確認済み' : '未確認');
  },
});

/** Items of our own; what a program reads stands there as our model has it. */
const ofOurs: Readonly<Record<string, Cell>> = {
  追加_窓口ID: ({ desk }) => desk,
  追加_手段ID: ({ id }) => id,
  追加_手段: ({ channel }) => channel.kind,
  追加_時間: ({ channel }) => channel.hours && JSON.stringify(channel.hours),
  追加_料金: ({ channel }) => channel.cost,
  追加_言語: ({ channel }) => channel.tongues?.join(' '),
  追加_対象: ({ channel }) => channel.for,
  追加_都道府県コード: ({ channel }) => channel.prefecture,
  追加_つながらない回線: ({ channel }) =>
    channel.kind === 'telephone' ? channel.unreachable?.join(' ') : undefined,
  追加_代わりの手段ID: ({ channel }) => (channel.kind === 'telephone' ? channel.instead : undefined),
  追加_返事: ({ channel }) => ('answered' in channel && channel.answered ? 'あり' : undefined),
  追加_呼び出す名前: ({ askFor }) => askFor,
  追加_案内図: ({ channel }) => channel.leaflets?.join(' '),
  追加_2人の確認年月: ({ facts }, { confirmations }) => confirmedSince(confirmations, facts),
  ...sourceCells('出典', ({ source }) => source),
  ...sourceCells('時間の出典', ({ hoursSource }) => hoursSource),
  ...sourceCells('言語の出典', ({ tonguesSource }) => tonguesSource),
};

const columns = Object.entries({ ...ofFramework, ...ofOurs });

/** The names of the columns, those of the framework first. */
export const columnNames: readonly string[] = columns.map(([name]) => name);

/** The table of all ways to all desks, its head first. */
export const tableOf = (ways: readonly Way[], facts: BuiltFacts): string[][] => [
  [...columnNames],
  ...ways.map((way) => columns.map(([, cell]) => withoutReadings(cell(way, facts) ?? ''))),
];
