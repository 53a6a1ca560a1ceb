// @vitest-environment jsdom
import type { i18n } from 'i18next';
import { describe, expect, it } from 'vitest';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { createI18n } from '../../src/i18n/create.ts';
import { embedWords } from '../../src/i18n/embed.ts';
import { fallbackWords } from '../../src/i18n/fallback.ts';
import type { WordsFile } from '../../src/i18n/types.ts';
import { App } from '../../src/views/App.tsx';
import { EmbedPage } from '../../src/views/EmbedPage.tsx';
import { Fallback } from '../../src/views/Fallback.tsx';
import { spoil } from '../hostile.ts';
import { files } from '../words.ts';
import { all, client, facts, nameOf, samples, stillOf } from './draw.tsx';

const spoiled = Object.fromEntries(locales.map(({ id }) => [id, spoil(files[id])])) as Record<
  LocaleId,
  WordsFile
>;

/** What letters may not become. */
const injected = 'script, img, [onerror]';
const letters = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;',
  '{{ } {a| |b',
  '\u202e',
];

describe.each(locales)('hostile words, in $name', ({ id }) => {
  const words = createI18n(id, spoiled[id]);

  it('are letters on every kind of screen', () => {
    for (const screen of [...samples, { kind: 'step', id: 'police' } as const]) {
      const view = { place: { ...screen, locale: id }, base: '/', facts };
      const page = stillOf(<App view={view} client={client} words={words} />);
      const text = page.querySelector('main')?.textContent;
      expect(all(page, injected), nameOf(screen)).toEqual([]);
      for (const each of letters) expect(text, nameOf(screen)).toContain(each);
    }
  });
});

const spoiledWords = Object.fromEntries(locales.map(({ id }) => [id, createI18n(id, spoiled[id])])) as Record<
  LocaleId,
  i18n
>;

it('hostile words are letters on the page with the links to copy, and in what is copied', () => {
  const page = stillOf(<EmbedPage words={embedWords(spoiled, spoiledWords, { base: '/' })} />);
  expect(all(page, injected)).toEqual([]);
  for (const text of letters) expect(page.textContent).toContain(text);
  const copied = document.createElement('div');
  copied.innerHTML = page.querySelector('textarea')?.value ?? '';
  expect(all(copied, injected)).toEqual([]);
  for (const text of letters) expect(copied.textContent).toContain(text);
});

it('hostile words are letters on the page in every language', () => {
  for (const kind of ['missing', 'entrance'] as const) {
    const page = stillOf(<Fallback base="/" words={fallbackWords(kind, spoiled)} />);
    expect(all(page, injected)).toEqual([]);
    for (const text of letters) expect(page.textContent).toContain(text);
  }
});
