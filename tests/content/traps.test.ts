import { describe, expect, it } from 'vitest';
import { trapNumbers } from '../../src/content/traps.ts';
import { checkedFacts } from '../../src/model/check/given.ts';
import { checkAll } from '../../src/model/check.ts';
import { broken, cases, holds, type Row } from '../broken.ts';
import { files } from '../words.ts';

/** Right elsewhere, or nowhere: numbers and addresses that circulate. */
const facts: readonly Row[] = [
  ...trapNumbers.map(
    ({ number }): Row => [
      'desks/ipa/channels/1/number',
      number.replaceAll(' ', '-'),
      'ipa.phone has',
      number,
    ],
  ),
  ['prefectures/0/switchboard', { number: '03-3501-0110' }, 'policeLines.ts: 01.switchboard', '03 3501 0110'],
  ['desks/yorisoi/channels/2/for', undefined, 'yorisoi.phone-tohoku', 'is for three prefectures'],
  ['desks/inochi-denwa/channels/0/hours', { kind: 'always' }, 'inochi-denwa.phone', 'one day of the month'],
  ['desks/one-stop/channels/0/cost', 'charged', 'one-stop.phone', 'is free'],
  ['desks/childline/channels/0/hours/periods/0/days', ['mon', 'sat'], 'childline.phone', 'open every day'],
  ['desks/cure-time/channels/0/hours/usually/0/days', ['mon', 'sat'], 'cure-time.page', 'there every day'],
  ['desks/police/site', 'https://www.npa.go.jp/cyber/soudan.html', 'police.ts', 'the page has moved'],
  ['desks/dv-plus/channels/1/url', 'https://dv-soudanplus.jp/', 'dv-plus.chat', 'not the host'],
  ['others/situations/letter/sources/pages/url', 'https://inochi.or.jp/', 'a fact has inochi.or.jp'],
  ['others/platforms/x/removal/0/url', 'https://www.jinkenn.go.jp/', 'a fact has jinkenn'],
  ['silentWays/0/url', 'https://www.mhlw.go.jp/mamorrouyokokoro/', 'a fact has mamorrouyokokoro'],
];

const words: readonly Row[] = [
  ...['0570046556', '0570-046-556', '0570 046 556', 'tel:0570046556', '０５７０（０４６）５５６'].map(
    (text): Row => ['ja/ui/back', text, 'locales/ja/ui: back has the number 0570 046 556'],
  ),
  ...['tel:%239999', '＃9999', '# 9999'].map(
    (text): Row => ['en/ui/back', text, 'locales/en/ui: back has the number # 9999'],
  ),
  ['en/ui/back', '+81 570 046 556', 'locales/en/ui: back has the number 0570 046 556'],
  ['en/ui/back', 'on 0120783556', 'locales/en/ui: back has the number 0120 783 556'],
  ['ja-simple/ui/back', 'まもろうよ ころろ', 'locales/ja-simple/ui: back', 'misread'],
  ['ja/ui/back', 'セーフアーの企業融資', 'locales/ja/ui: back has セーフアー'],
  ['ja/ui/back', 'セーフアーの企業融資', 'locales/ja/ui: back has 企業融資'],
  ['ja/ui/back', '重要犯罪密着関連情報', 'locales/ja/ui: back has 重要犯罪密着'],
  [
    'ja-simple/ui/back',
    '{違法|いほう}・{有害|ゆうがい}{情報|じょうほう}センター',
    'ja-simple/ui: back',
    'is shortened',
  ],
  ['ja/ui/back', 'プロバイダへの連絡を行う場合もあります', 'locales/ja/ui: back', 'lost a negation'],
  ['en/ui/back', 'removed within 48 hours', 'locales/en/ui: back has 48 hours'],
  [
    'ja-simple/ui/back',
    '48 {時間|じかん}で {消|き}えます',
    'locales/ja-simple/ui: back',
    'no promise of the tool',
  ],
  ['en/ui/back', 'The form counts as a victim’s report', 'locales/en/ui: back', 'no report of damage'],
  ['ja/ui/back', 'フォームで送ると被害届になります', 'locales/ja/ui: back', 'no report of damage'],
  ['en/ui/back', 'Monday, Wednesday, Saturday', 'locales/en/ui: back', 'first years of Cure Time'],
  ['ja/ui/back', '月・水・土に開いています', 'locales/ja/ui: back', 'first years of Cure Time'],
  ['ja/ui/back', 'チャイルドラインは月曜から土曜まで', 'locales/ja/ui: back', 'open every day'],
];

describe('what circulates and is wrong', () => {
  it.each(cases(facts))('is found in the facts: $says', ({ path, value, names }) => {
    expect(checkAll(files, broken(checkedFacts, path, value))).toSatisfy(holds(names));
  });

  it.each(cases(words))('is found in the words: $value', ({ path, value, names }) => {
    expect(checkAll(broken(files, path, value))).toSatisfy(holds(names));
  });
});
