import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';
import { expect, it } from 'vitest';
import { inJapanese } from '../../scripts/generate.ts';
import { noBreak } from '../../scripts/noBreak.ts';
import { textsOf } from '../../src/model/check/words.ts';
import { breakMark } from '../../src/model/readings.ts';
import { editionWords, files } from '../words.ts';

/**
 * Words of the dictionary that are two to a reader, a line may end within them; and what it takes for a word, though
 * two meet there.
 */
const two = [
  ...['について', 'によって', 'により', 'による', 'にあたる', 'という', 'といった', 'によります'],
  ...['もう一度', '先の日'],
  ...['はいり'],
];

const builder = new TokenizerBuilder();
builder.setDictionary('embedded://ipadic');
builder.setKeepWhitespace(true);
const tokenizer = builder.build();

const texts = [
  ...textsOf('ja', files.ja),
  ...editionWords('ja')
    .flatMap(([, words]) => textsOf('ja', words))
    .map((each) => ({ ...each, text: inJapanese(each.text) })),
];
const whole = (text: string): string => text.replaceAll(breakMark, '');
const marksOf = (text: string): number[] => {
  const marks: number[] = [];
  let place = 0;
  for (const sign of text)
    if (sign === breakMark) marks.push(place);
    else place += sign.length;
  return marks;
};

interface Torn {
  readonly word: string;
  readonly around: string;
}

/** The words of the dictionary that a mark lies within, with what stands around them. */
function tornIn(text: string): Torn[] {
  const marks = marksOf(text);
  let end = 0;
  return tokenizer.tokenize(whole(text)).flatMap(({ surface: word }: { surface: string }) => {
    const begin = end;
    end += word.length;
    // The dictionary takes a sign before a word for a part of it.
    const first = begin + word.search(/[\p{L}\p{N}]/u);
    const isTorn = first >= begin && marks.some((mark) => mark > first && mark < end);
    return isTorn ? [{ word, around: whole(text).slice(Math.max(0, begin - 6), end + 6) }] : [];
  });
}

const torn = texts.flatMap(({ text }) => tornIn(text));

it('no break mark lies within a word of the list', () => {
  const found = texts.flatMap(({ text }) =>
    noBreak.filter((word) => whole(text).split(word).length !== text.split(word).length),
  );
  expect(found).toEqual([]);
});

it('no break mark lies within a word of the dictionary', () => {
  expect(texts.filter(({ text }) => text.includes(breakMark)).length).toBeGreaterThan(500);
  expect(torn.filter(({ word }) => !two.includes(word))).toEqual([]);
});

it('each of the words that are two is met', () => {
  expect(two.filter((each) => !torn.some(({ word }) => word === each))).toEqual([]);
});

it('every word of the list is said somewhere', () => {
  const said = texts.map(({ text }) => whole(text)).join('\n');
  expect(noBreak.filter((word) => !said.includes(word))).toEqual([]);
});
