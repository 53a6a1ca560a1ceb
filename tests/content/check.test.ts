import { describe, expect, it } from 'vitest';
import { type CheckedFacts, checkedFacts } from '../../src/model/check/given.ts';
import { checkAll } from '../../src/model/check.ts';
import { broken, cases, holds, type Row } from '../broken.ts';
import { files } from '../words.ts';

const { questions, desks, prefectures } = checkedFacts;
const start = questions.start?.answers ?? [];
const chart = 'src/content/chart.ts';
const phone = { kind: 'telephone', cost: 'charged', source: 'site' };
const ends = (id: string, to: string) => ({ answers: [{ id, to, boxes: [] }] });

const facts: readonly Row[] = [
  ['results/wish', { desks: ['ihaho'], also: [] }, chart, 'wish is a question and a result'],
  ['questions/wish/answers', [], chart, 'question wish has no answer'],
  ['questions/start/answers', [...start, start[0]], chart, 'start has two answers called harmed'],
  ['questions/start/answers/0/to', 'nowhere', chart, 'start.harmed leads to nowhere, which is no step'],
  ['questions/wish/answers/0/to', 'start', chart, 'leads back to the start'],
  ['questions/start/answers/1/to', 'talk', chart, 'step talk has 2 parents'],
  ['questions/start/answers/1/to', 'talk', chart, 'step report has 0 parents'],
  [
    'questions',
    { ...questions, start: ends('a', 'b'), b: ends('b', 'c'), c: ends('c', 'wish'), wish: ends('d', 'talk') },
    chart,
    'path to talk takes 4 answers',
  ],
  ['questions/start/answers', start.slice(1), chart, 'remove is not reached from the start'],
  ['moved/steps', { talk: 'wish' }, chart, 'step talk is retired and in use'],
  ['moved/steps', { old: 'nowhere' }, chart, 'retired step old leads to nowhere, which is no step'],
  ['moved/desks', { ihaho: 'jinken' }, chart, 'desk ihaho is retired and in use'],
  ['moved/desks', { old: 'nowhere' }, chart, 'retired desk old leads to nowhere, which is no desk'],
  ['results/talk', { desks: [], also: [] }, chart, 'result talk has no desk'],
  ['results/talk/first', { jinken: 'form' }, chart, 'first channel of jinken, which it does not list'],
  ['results/images/first', { safeline: 'letter' }, chart, 'puts safeline.letter first, which is no channel'],
  ['results/talk/also', ['kokoro'], chart, 'result talk lists a desk twice'],
  ['results/talk/also', ['nowhere'], chart, 'result talk lists nowhere, which is no desk'],
  ['standalone', [], 'src/content/desks/isa.ts', 'desk isa stands on no result'],
  ['desks/ihaho/section', 'elsewhere', 'desks/ihaho.ts: ihaho', 'elsewhere is no section of the directory'],
  ['desks/ihaho/section', 'money', 'desks/ihaho.ts: ihaho', 'in the section money but on 2 leaflets'],
  ['desks/isa/section', 'leaflets', 'desks/isa.ts: isa', 'in the section leaflets but on 0 leaflets'],
  ['desks/ihc/channels/0/leaflets', ['A'], 'desks/ihc.ts: ihc.form', 'leaflet A prints it, but the desk'],
  ['desks/jinken/channels/0/source', 'paper', 'jinken.phone', 'paper is no source of this desk'],
  ['desks/jinken/channels/4/hoursSource', 'paper', 'jinken.women', 'paper is no source of this desk'],
  ['desks/tell/channels/0/tonguesSource', 'paper', 'tell.phone-free', 'paper is no source of this desk'],
  ['desks/ihaho/sources/again', desks.ihaho?.sources.site, 'ihaho', 'source again is written a second time'],
  [
    'desks/jinken/channels/0/number',
    '0570003110',
    'desks/jinken.ts: jinken.phone',
    '0570003110',
    'not a grouped',
  ],
  [
    'desks/jinken/channels/0/number',
    '0570-003-11',
    'desks/jinken.ts: jinken.phone',
    'ten digits of its kind',
  ],
  ['desks/tell/channels/0/number', '0800-300-835', 'desks/tell.ts: tell.phone-free', 'eleven digits'],
  [
    'desks/ipa/channels/1/number',
    '03-5978-750',
    'desks/ipa.ts: ipa.phone',
    'ten digits of an ordinary number',
  ],
  ['desks/jinken/channels/0/cost', 'free', 'desks/jinken.ts: jinken.phone', 'cost is not navi'],
  ['desks/jinken/channels/2/cost', 'charged', 'desks/jinken.ts: jinken.children', 'cost is not free'],
  ['desks/houterasu/channels/0/instead', 'form', 'desks/houterasu.ts: houterasu.phone', 'instead names form'],
  ['desks/ipa/channels/0/id', 'phone', 'desks/ipa.ts: ipa.phone', 'two channels have this id'],
  [
    'desks/jinken/channels/0/hours/periods/0/to',
    '24:15',
    'desks/jinken.ts: jinken.phone',
    '24:15 is no time of day',
  ],
  ['desks/police/channels/0/hours/usually/0/from', '8:60', 'police.phone', '8:60 is no time'],
  ['desks/inochi-denwa/channels/0/hours/monthly/0/to', '25:00', 'inochi-denwa.phone', '25:00 is no time'],
  [
    'desks/jinken/channels/0/hours/yearEnd/from',
    '01-02',
    'desks/jinken.ts: jinken.phone',
    'do not lie over New Year',
  ],
  ['desks/local/channels/1/prefecture', '48', 'desks/local.ts: local.osaka', "48 is no prefecture's code"],
  ['desks/ihaho/next', 'nowhere', 'desks/ihaho.ts: ihaho', 'next desk nowhere is no desk'],
  ['desks/ihaho/next', 'ihaho', 'desks/ihaho.ts: ihaho', 'the next desk is the desk itself'],
  ['desks/ihaho/sources/site/url', 'http://ihaho.jp/', 'desks.ihaho.sources.site.url', 'or is not https'],
  ['desks/ihaho/site', 'https://ihaho.jp/a\\_b', 'desks.ihaho.site', 'is no whole address'],
  ['desks/ihaho/sources/site/text', 'www.ihaho.jp', 'desks.ihaho.sources.site.text', 'is no whole address'],
  ['prefectures/1/advice/number', '017-735-911', 'policeLines.ts: 02.advice', '017-735-911', 'ten digits'],
  [
    'prefectures/1/advice/hours/periods/0/to',
    '17:60',
    'policeLines.ts: 02.advice',
    '17:60 is no time of day',
  ],
  ['prefectures/12/switchboard/number', '03-3501-0110', '13.switchboard', '03-3501-0110 is the advice line'],
  [
    'prefectures/14/shortHoursSource',
    undefined,
    'prefectures.ts: 15',
    'hours of the short number have no source',
  ],
  ['silentWays/0/desks', ['ihaho'], 'silent.ts: app-110 names ihaho, which is no desk that is called'],
  ['silentWays/2/except', undefined, 'silent.ts: relay says either which desks it reaches'],
  ['silentWays/0/sources', [], 'silent.ts: app-110 has no source'],
  ['prefectures', prefectures.slice(1), 'src/content/prefectures.ts', '46 prefectures instead of 47'],
  ['desks/jinken/channels/0/hours/periods/0/to', '17:20', 'en/ui.json: minutes has no words for 20'],
  ['questions/wish/answers/0/id', 'listen', 'ja/steps.json: wish.answers', 'listen has no words'],
  ['questions/wish/answers/0/id', 'listen', 'en/steps.json: wish.answers', 'danger has words but is not'],
  ['questions/wish/answers/1/group', 'new', 'ja-simple/steps.json: wish.groups', 'new has no words'],
  ['results/new', { desks: ['ihaho'], also: [] }, 'ja/steps.json', 'new has no words'],
  ['desks/new', desks.ihaho, 'locales/en/desks: new has no words'],
  ['silentWays/0/id', 'app-new', 'en/ui.json: silentWays: app-new has no words'],
  ['desks/ihaho/channels/0/id', 'letter', 'ja/desks/ihaho.json: channels', 'letter has no words'],
  [
    'desks/ihaho/channels/0',
    { ...phone, id: 'form', number: '03-0000-0000' },
    'desks/ihaho.json: ihaho',
    'to say',
  ],
];

const words: readonly Row[] = [
  ['en/ui/back', undefined, 'locales/en/ui.json: back is missing'],
  ['ja-simple/ui/extra', 'もどる', 'locales/ja-simple/ui.json: extra is not in the reference'],
  ['en/ui/titles/question', 'Question', 'locales/en/ui.json: titles.question', '{{number}}'],
  ['ja/steps/new', { title: '新しい' }, 'locales/ja/steps.json', 'new has words but is not'],
  ['ja/ui/back', '必ずもどる', 'locales/ja/ui.json: back', '"必ず", which is banned'],
  ['en/ui/back', 'They will help', 'locales/en/ui.json: back', '"will", which is banned'],
  ['ja-simple/ui/back', 'かならず もどる', 'locales/ja-simple/ui.json: back', '"かならず", which is banned'],
  ['en/ui/back', 'Call 03-5978-7509', 'locales/en/ui.json: back', 'the fact "03-5"'],
  ['en/ui/back', 'Call #9110', 'locales/en/ui.json: back', 'the fact "#911"'],
  ['en/ui/back', 'See www.example.org', 'locales/en/ui.json: back', 'the fact "www."'],
  ['ja/ui/back', '17:15まで', 'locales/ja/ui.json: back', 'the fact "7:15"'],
  ['ja/ui/back', '8時30分から', 'locales/ja/ui.json: back', 'the fact "8時3"'],
  ['ja/ui/back', '2026年から', 'locales/ja/ui.json: back', 'the fact "2026年"'],
  ['en/ui/back', 'Back ', 'locales/en/ui.json: back has a space too many'],
  ['ja-simple/ui/back', '戻る', 'locales/ja-simple/ui.json: back: 戻 has no reading'],
  ['ja-simple/ui/back', '{戻|モド}る', 'locales/ja-simple/ui.json: back', 'reading モド is not hiragana'],
  [
    'ja-simple/ui/back',
    '{もど|もど}る',
    'locales/ja-simple/ui.json: back',
    'もど has a reading but no kanji',
  ],
  ['ja-simple/ui/back', 'あ'.repeat(51), 'locales/ja-simple/ui.json: back', 'a sentence of 51 characters'],
  ['ja-simple/glossary/{稀|まれ}', 'めったに ない', 'ja-simple/glossary.json: 稀 is used nowhere'],
  ['ja-simple/glossary/削除', 'けす', 'ja-simple/glossary.json: 削除: 削除 has no reading'],
  ['ja-simple/ui/back', '{削|さく}{除|じょ}', 'ja-simple/ui.json: back writes 削除 other than the glossary'],
];

describe('the check', () => {
  it('finds nothing wrong with the facts and the words', () => {
    expect(checkAll(files)).toEqual([]);
  });

  it.each(cases(facts))('names a fault in the facts: $says', ({ path, value, names }) => {
    const given: CheckedFacts = broken(checkedFacts, path, value);
    expect(checkAll(files, given)).toSatisfy(holds(names));
  });

  it.each(cases(words))('names a fault in the words: $says', ({ path, value, names }) => {
    expect(checkAll(broken(files, path, value))).toSatisfy(holds(names));
  });

  it('lets a sentence have fifty characters, readings and spaces not counted', () => {
    const fifty = `${'あ '.repeat(47)}{相談|そうだん}。`;
    const ninetyNine = `${'あ'.repeat(49)}。${'い'.repeat(49)}。`;
    for (const text of [fifty, ninetyNine])
      expect(checkAll(broken(files, 'ja-simple/ui/back', text))).toEqual([]);
  });
});
