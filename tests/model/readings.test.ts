import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakMark,
  hasKanji,
  parseReadings,
  type Segment,
  spoken,
  unread,
  withoutReadings,
} from '../../src/model/readings.ts';

/** Segments as the locale files write them. */
const write = (segments: readonly Segment[]): string =>
  segments.map(({ text, reading }) => (reading === undefined ? text : `{${text}|${reading}}`)).join('');

// Any text but the marks themselves, and slots, which look much like them.
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((given) => given.replaceAll(/[{}|\u200b]/g, '字'));
const segment: fc.Arbitrary<Segment> = fc.oneof(
  text.map((text) => ({ text })),
  fc.constantFrom('{{number}}', '{{desk}}').map((text) => ({ text })),
  fc.record({ text, reading: text }),
);
const segments = fc.array(segment, { maxLength: 8 });

describe('a text with readings', () => {
  it('is split into its runs', () => {
    expect(parseReadings('お{金|かね}を {払|はら}う')).toEqual([
      { text: 'お' },
      { text: '金', reading: 'かね' },
      { text: 'を ' },
      { text: '払', reading: 'はら' },
      { text: 'う' },
    ]);
  });

  it('keeps its slots whole, also beside a reading', () => {
    expect(parseReadings('{{year}}{年|ねん}{{month}}')).toEqual([
      { text: '{{year}}' },
      { text: '年', reading: 'ねん' },
      { text: '{{month}}' },
    ]);
  });

  it('can be had without the readings, or with them alone', () => {
    fc.assert(
      fc.property(segments, (given) => {
        const source = write(given);
        expect(withoutReadings(source)).toBe(given.map(({ text }) => text).join(''));
        expect(spoken(source)).toBe(given.map(({ text, reading }) => reading ?? text).join(''));
      }),
    );
  });

  it('comes out as it was put together', () => {
    fc.assert(
      fc.property(segments, (given) => {
        expect(write(parseReadings(write(given)))).toBe(write(given));
      }),
    );
  });

  it('loses its break marks where they would be seen or heard', () => {
    const marked = `投稿を${breakMark}{消|け}したい`;
    expect(withoutReadings(marked)).toBe('投稿を消したい');
    expect(spoken(marked)).toBe('投稿をけしたい');
  });
});

describe('kanji', () => {
  it('without a reading are found, those of names and repetitions too', () => {
    expect(unread('{相談|そうだん}の 窓口、佐々木さん、一ヶ月')).toEqual(['窓口', '佐々木', '一ヶ月']);
    expect(unread('かな カナ ABC 123 {3回|さんかい}')).toEqual([]);
  });

  it('are told from everything else', () => {
    expect(['窓', '々', '𠮟'].map(hasKanji)).toEqual([true, true, true]);
    expect(['まど', 'マド', 'window', '3', '、'].some(hasKanji)).toBe(false);
  });
});
