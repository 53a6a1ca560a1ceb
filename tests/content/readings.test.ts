import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';
import { describe, expect, it } from 'vitest';
import { prefectures } from '../../src/content/prefectures.ts';
import { textsOf } from '../../src/model/check/words.ts';
import { breakMark, parseReadings, type Segment } from '../../src/model/readings.ts';
import { editionWords, files } from '../words.ts';

/**
 * Readings of ours that are right and differ from the dictionary's, by the reason. The dictionary does not
 * read digits; in the words it picks another reading of the same kanji.
 */
const exceptions = {
  'a number of things': `
    1つ ひとつ   2つ ふたつ   3つ みっつ   3人 さんにん   18歳 じゅうはっさい
    1回 いっかい   2回 にかい   3回 さんかい
    1回目 いっかいめ   2回目 にかいめ   3回目 さんかいめ   4回目 よんかいめ   5回目 ごかいめ
    1枚目 いちまいめ   2枚目 にまいめ`,
  'a telephone number': '110番 ひゃくとおばん   119番 ひゃくじゅうきゅうばん',
  'a time of day': `
    0時 れいじ   1時 いちじ   2時 にじ   3時 さんじ   4時 よじ   5時 ごじ   6時 ろくじ
    7時 しちじ   8時 はちじ   9時 くじ   10時 じゅうじ   11時 じゅういちじ   12時 じゅうにじ
    15分 じゅうごふん   30分 さんじゅっぷん   45分 よんじゅうごふん   24時間 にじゅうよじかん`,
  'a month': `
    1月 いちがつ   2月 にがつ   3月 さんがつ   4月 しがつ   5月 ごがつ   6月 ろくがつ
    7月 しちがつ   8月 はちがつ   9月 くがつ   10月 じゅうがつ   11月 じゅういちがつ   12月 じゅうにがつ`,
  'a day of the month': `
    1日 ついたち   2日 ふつか   3日 みっか   4日 よっか   5日 いつか   6日 むいか   7日 なのか   8日 ようか
    9日 ここのか   10日 とおか   11日 じゅういちにち   12日 じゅうににち   13日 じゅうさんにち
    14日 じゅうよっか   15日 じゅうごにち   16日 じゅうろくにち   17日 じゅうしちにち   18日 じゅうはちにち
    19日 じゅうくにち   20日 はつか   21日 にじゅういちにち   22日 にじゅうににち   23日 にじゅうさんにち
    24日 にじゅうよっか   25日 にじゅうごにち   26日 にじゅうろくにち   27日 にじゅうしちにち
    28日 にじゅうはちにち   29日 にじゅうくにち   30日 さんじゅうにち   31日 さんじゅういちにち`,
  'the country; にっぽん is the solemn form': '日本 にほん',
  'a punishment by law; ばち is one from heaven': '罰 ばつ',
  'a day of its own, not one of a date': '日 ひ',
  'a year after a number': '年 ねん',
  'which month, not what moon': '何月 なんがつ',
  'a part of a name, as its people say it': '爆 ばく',
  'going, not carrying out': '行っ いっ',
  'the office, as it calls itself': '児童相談所 じどうそうだんじょ',
} as const;

const excepted = Object.values(exceptions).flatMap((list) => list.trim().split(/\s{2,}/));

const builder = new TokenizerBuilder();
builder.setDictionary('embedded://ipadic');
builder.setKeepWhitespace(true);
const tokenizer = builder.build();

interface Token {
  readonly surface: string;
  /** In katakana; not there for what the dictionary does not know. */
  readonly reading?: string;
}
const tokensOf = (text: string): Token[] => tokenizer.tokenize(text);

const hiragana = (text: string): string =>
  text.replaceAll(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** The ends of the pieces, as places in the whole. */
const endsOf = (pieces: readonly string[]): number[] => {
  let end = 0;
  return pieces.map((piece) => {
    end += piece.length;
    return end;
  });
};

interface Compared {
  readonly text: string;
  readonly ours: string;
  readonly dictionary: string;
}

/**
 * Cuts a text where neither a word of the dictionary nor a reading of ours is cut through, and puts both
 * readings of each piece side by side.
 */
function compare(source: string): Compared[] {
  // A slot stands apart from the words around it.
  const runs: Segment[] = parseReadings(
    source.replaceAll(breakMark, '').replaceAll(/\{\{\w+\}\}/g, ' '),
  ).flatMap((run) => (run.reading === undefined ? [...run.text].map((text) => ({ text })) : [run]));
  const tokens = tokensOf(runs.map(({ text }) => text).join(''));
  const runEnds = endsOf(runs.map(({ text }) => text));
  const tokenEnds = endsOf(tokens.map(({ surface }) => surface));
  const cuts = tokenEnds.filter((end) => runEnds.includes(end));
  return cuts.flatMap((end, index) => {
    const begin = cuts[index - 1] ?? 0;
    const within = <T>(pieces: readonly T[], ends: readonly number[]): T[] =>
      pieces.filter((_, i) => (ends[i] ?? 0) > begin && (ends[i] ?? 0) <= end);
    const read = within(runs, runEnds);
    if (!read.some(({ reading }) => reading !== undefined)) return [];
    return {
      text: read.map(({ text }) => text).join(''),
      ours: read.map(({ text, reading }) => reading ?? text).join(''),
      dictionary: within(tokens, tokenEnds)
        .map(({ surface, reading }) => reading ?? surface)
        .join(''),
    };
  });
}

const differs = ({ ours, dictionary }: Compared): boolean => hiragana(ours) !== hiragana(dictionary);

describe('the readings of easy Japanese', () => {
  const easy = files['ja-simple'];
  const texts = [
    ...textsOf('ja-simple', easy),
    ...editionWords('ja-simple').flatMap(([folder, words]) =>
      textsOf('ja-simple', words).map((text) => ({ ...text, subject: `${folder} ${text.subject}` })),
    ),
    ...Object.keys(easy.glossary ?? {}).map((text) => ({ subject: 'glossary', key: text, text })),
  ];
  const compared = texts.flatMap(({ subject, key, text }) =>
    compare(text).map((piece) => ({ ...piece, where: `${subject}.json: ${key}` })),
  );
  const differing = compared.filter(differs);

  it('are those of the dictionary, but for the exceptions', () => {
    expect(compared.length).toBeGreaterThan(1000);
    const wrong = differing.filter(({ text, ours }) => !excepted.includes(`${text} ${ours}`));
    expect(
      wrong.map(({ where, text, ours, dictionary }) => `${where}: ${text} ${ours}, not ${dictionary}?`),
    ).toEqual([]);
  });

  it('need each of the exceptions', () => {
    const needed = differing.map(({ text, ours }) => `${text} ${ours}`);
    expect(excepted.filter((exception) => !needed.includes(exception))).toEqual([]);
  });
});

it('the readings of the prefectures are those of the dictionary', () => {
  const wrong = prefectures.flatMap(({ names }) => compare(`{${names.ja}|${names.kana}}`).filter(differs));
  expect(wrong).toEqual([]);
});
