// biome-ignore-all lint/correctness/useJsxKeyInIterable: parts of a text are children in a fixed order, not a list
import { createContext, createElement, Fragment, type ReactNode, useContext, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { glossaryOf } from '../i18n/subjects.ts';
import { breakMark, parseReadings, type Segment } from '../model/readings.ts';
import { useView } from './context.ts';

/** Which text of this screen explains a hard word: the first one that has it. */
const ExplainedContext = createContext<Map<string, string>>(new Map());

/** A screen: a hard word is explained once in it. It lives under a key, so that each screen begins afresh. */
export function Explaining({ children }: { children: ReactNode }) {
  const [explained] = useState(() => new Map<string, string>());
  return <ExplainedContext value={explained}>{children}</ExplainedContext>;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The order of the parts never changes within a text, so their place in it is their key. */
const inOrder = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes);

/** Keeps a particle with the bracket that it follows. */
const noBreak = '\u2060';

const withBreaks = (text: string): ReactNode =>
  inOrder(
    text
      .replace(/[」）](?=[ぁ-ん])/g, `$&${noBreak}`)
      .split(breakMark)
      .flatMap((part, index) => (index === 0 ? part : [createElement('wbr'), part])),
  );

const Ruby = ({ text, reading }: Required<Segment>) => (
  <ruby>
    {text}
    <rp>（</rp>
    <rt>{reading}</rt>
    <rp>）</rp>
  </ruby>
);

/** Runs of Japanese, with the spaces and digits inside them. */
const japanese = /([぀-鿿](?:[\w ]*[぀-鿿])*)/;

/** A text of another language: what is Japanese in it says so, for voices. */
const foreign = (text: string): ReactNode =>
  inOrder(
    text
      .split(japanese)
      .map((part, index) => (index % 2 ? createElement('span', { lang: 'ja' }, part) : part)),
  );

/** A Japanese text with its readings as ruby, or without them where the reader has switched them off. */
const read = (text: string, readings: boolean): ReactNode =>
  inOrder(
    parseReadings(text).map(({ text: run, reading }) =>
      reading !== undefined && readings ? createElement(Ruby, { text: run, reading }) : withBreaks(run),
    ),
  );

const Explained = ({ term, meaning }: { term: ReactNode; meaning: ReactNode }) => (
  <>
    {term}
    <span className="gloss">〈{meaning}〉</span>
    {noBreak}
  </>
);

/**
 * Draws a text of the locale files: readings, phrase breaks and, once a screen, hard words explained.
 * A name is not explained: it would tear it apart.
 */
export function Words({ children: text, name = false }: { children: string; name?: boolean }) {
  const { i18n } = useTranslation();
  const { client, place } = useView();
  const explained = useContext(ExplainedContext);
  const me = useId();
  const readings = client?.readings ?? true;
  if (!place.locale.startsWith('ja')) return foreign(text);
  const glossary = glossaryOf(i18n);
  const terms = Object.keys(glossary);
  if (name || terms.length === 0) return read(text, readings);
  const parts = text.split(new RegExp(`(${terms.map(escapeRegExp).join('|')})`));
  return inOrder(
    parts.map((part, index) => {
      const meaning = glossary[part];
      const drawn = read(part, readings);
      if (meaning === undefined) return drawn;
      // The text that came first explains, also when it is drawn again; a text with the word twice, once.
      if (!explained.has(part)) explained.set(part, me);
      const first = explained.get(part) === me && parts.indexOf(part) === index;
      return first ? createElement(Explained, { term: drawn, meaning: read(meaning, readings) }) : drawn;
    }),
  );
}
