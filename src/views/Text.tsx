// biome-ignore-all lint/correctness/useJsxKeyInIterable: parts of a text are children in a fixed order, not a list
import {
  createContext,
  createElement,
  Fragment,
  memo,
  type ReactNode,
  useContext,
  useRef,
  useState,
} from 'react';
import { glossaryOf } from '../i18n/subjects.ts';
import { parseReadings, type Segment } from '../model/readings.ts';
import { useClient, useWords } from './context.ts';

/** Which text of this screen explains a hard word: the first one that has it. */
const ExplainedContext = createContext<Map<string, unknown>>(new Map());

/** Whether readings are shown. A context of its own: no other change of the client renders a text again. */
const ReadingsContext = createContext(true);

function Screen({ children }: { children: ReactNode }) {
  const [explained] = useState(() => new Map<string, unknown>());
  return <ExplainedContext value={explained}>{children}</ExplainedContext>;
}

/** The scope within which a hard word is explained once. It has a key, so each screen starts afresh. */
export function Explaining({ children }: { children: ReactNode }) {
  const readings = useClient()?.readings ?? true;
  return (
    <ReadingsContext value={readings}>
      {/* Made anew when it changes: a translator may have put the old texts out of our reach. */}
      <Screen key={String(readings)}>{children}</Screen>
    </ReadingsContext>
  );
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const known = new WeakMap<object, RegExp | undefined>();

/** Finds the words of a glossary in a text; undefined where it has none. */
function termsOf(glossary: Readonly<Record<string, string>>): RegExp | undefined {
  if (!known.has(glossary)) {
    const terms = Object.keys(glossary).map(escapeRegExp).join('|');
    known.set(glossary, terms ? new RegExp(`(${terms})`) : undefined);
  }
  return known.get(glossary);
}

/** The order of the parts never changes within a text, so their place in it is their key. */
const inOrder = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes);

/** Keeps a particle with the bracket that it follows. */
const noBreak = '\u2060';

/** Numbers to call, and hours from one to another: no line breaks within them. */
const held = /((?:#|0)\d{1,4}(?:-\d+)+|\d{1,2}:\d\d[–〜]\d{1,2}:\d\d)/;

const withoutBreaks = (text: string): ReactNode =>
  inOrder(
    text
      .replace(/[」）](?=[ぁ-ん])/g, `$&${noBreak}`)
      .split(held)
      .map((part, index) => (index % 2 ? createElement('span', { className: 'number' }, part) : part)),
  );

const Ruby = ({ text, reading }: Required<Segment>) => (
  <ruby>
    {text}
    <rp>（</rp>
    {/* Firefox and WebKit say it after the word that it is the reading of. */}
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a reading takes no focus */}
    <rt aria-hidden="true">{reading}</rt>
    <rp>）</rp>
  </ruby>
);

/** Runs of Japanese, with the spaces and digits inside them. */
const japanese = /([぀-鿿](?:[\w ]*[぀-鿿])*)/;

/** A text of another language: Japanese within it is marked as such, for screen readers. */
const foreign = (text: string): ReactNode =>
  inOrder(
    text
      .split(japanese)
      .map((part, index) => (index % 2 ? createElement('span', { lang: 'ja' }, part) : withoutBreaks(part))),
  );

/** A Japanese text with its readings as ruby, or without them where the reader has switched them off. */
const read = (text: string, readings: boolean): ReactNode =>
  inOrder(
    parseReadings(text).map(({ text: run, reading }) =>
      reading !== undefined && readings ? createElement(Ruby, { text: run, reading }) : withoutBreaks(run),
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
 * Renders a text of the locale files: readings, phrase breaks and, once a screen, explanations of hard words. A name
 * is not explained: that would tear it apart.
 */
export const Text = memo(({ children: text, name = false }: { children: string; name?: boolean }) => {
  const { i18n } = useWords();
  const explained = useContext(ExplainedContext);
  const me = useRef(undefined);
  const readings = useContext(ReadingsContext);
  if (!i18n.language.startsWith('ja')) return foreign(text);
  const glossary = glossaryOf(i18n);
  const terms = termsOf(glossary);
  if (name || !terms) return read(text, readings);
  const parts = text.split(terms);
  return inOrder(
    parts.map((part, index) => {
      const meaning = glossary[part];
      const drawn = read(part, readings);
      if (meaning === undefined) return drawn;
      // The first text with the word explains it, also when it is rendered again; within that text, only the first
      // time.
      if (!explained.has(part)) explained.set(part, me);
      const first = explained.get(part) === me && parts.indexOf(part) === index;
      return first ? createElement(Explained, { term: drawn, meaning: read(meaning, readings) }) : drawn;
    }),
  );
});
