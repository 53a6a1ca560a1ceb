import { breakMark } from '../model/readings.ts';

/** What is not read aloud: readings (the kanji are), what is only for the eye or the hand, what is folded. */
const unread = 'rt, rp, svg, button, select, label, details, [aria-hidden], .hidden, .facts .number';
const address = /^[\w.-]+\.\w+(\/\S*)?$/;

interface Line {
  readonly text: string;
  /** Two letters: the language it is written in. */
  readonly language: string;
}

/** Spaces and marks between the phrases of Japanese are for the eye: a voice would stop at each. */
const joined = (text: string): string =>
  text
    .replaceAll(breakMark, '')
    .replace(/[\s\u2060]*([\u3000-\u9fff\uff00-\uffef])[\s\u2060]*/g, '$1')
    .trim();

/** What a part of the page says, a line each block and each change of language, as it is written. */
export function linesOf(part: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  const end = (element: Element) => {
    const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    const said = joined(text);
    if (/[\p{L}\p{N}]/u.test(said)) lines.push({ text: said, language });
    text = '';
  };
  const read = (element: Element) => {
    const { display } = getComputedStyle(element);
    if (display === 'none' || element.matches(unread)) return;
    if (element.matches('a') && address.test(element.textContent ?? '')) return;
    const isBlock = element.hasAttribute('lang') || !/^(inline|ruby|contents)/.test(display);
    if (isBlock && element.parentElement) end(element.parentElement);
    for (const node of element.childNodes)
      if (node instanceof Element) read(node);
      else text += node.textContent;
    if (isBlock) end(element);
  };
  read(part);
  return lines;
}

const voices = () => globalThis.speechSynthesis?.getVoices() ?? [];

/** A voice on the device: any other would send the text to a third party. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
  const own = voices().filter(({ lang, localService }) => localService && lang.slice(0, 2) === language);
  return own.find((voice) => voice.default) ?? own[0];
};

/** The last utterance of what is being read. */
let reading: SpeechSynthesisUtterance | undefined;
let tell: (speaking: boolean | undefined) => void = () => {};

/** Stops speaking. */
export function stopSpeech(): void {
  if (!reading) return;
  reading = undefined;
  speechSynthesis.cancel();
  tell(false);
}

/**
 * Reads a part of the page aloud; called while it speaks, it stops. Lines in a language without a voice are left
 * out.
 */
export function readAloud(part: Element): void {
  if (reading) {
    stopSpeech();
    return;
  }
  const said = linesOf(part).flatMap(({ text, language }) => {
    const voice = voiceFor(language);
    return voice ? [Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang })] : [];
  });
  const last = said[said.length - 1];
  if (!last) return;
  // What was cancelled reports late, when something else may be read already.
  last.onend = last.onerror = () => {
    if (reading === last) stopSpeech();
  };
  reading = last;
  for (const each of said) speechSynthesis.speak(each);
  tell(true);
}

/**
 * Finds out whether this device has a voice for the page's language, now or later, and whether it is speaking. What is
 * left, in whatever way, is not read on.
 * @param changed called with the answer: undefined where there is no voice
 */
export function watchSpeech(changed: typeof tell): void {
  if (!('speechSynthesis' in window)) return;
  tell = changed;
  let has = false;
  const look = () => {
    const found = Boolean(voiceFor(document.documentElement.lang.slice(0, 2)));
    if (found !== has) tell(found ? Boolean(reading) : undefined);
    has = found;
  };
  look();
  speechSynthesis.onvoiceschanged = look;
  addEventListener('click', (event) => {
    if ((event.target as Element | null)?.closest?.('a')) stopSpeech();
  });
  for (const left of ['popstate', 'pagehide']) addEventListener(left, stopSpeech);
  addEventListener('visibilitychange', () => {
    if (document.hidden) stopSpeech();
  });
  // The way out blanks the page before another one has come.
  new MutationObserver(stopSpeech).observe(document.documentElement, { attributeFilter: ['hidden'] });
}
