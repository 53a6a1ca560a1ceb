// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { embedWords } from '../../src/i18n/embed.ts';
import { fallbackWords } from '../../src/i18n/fallback.ts';
import { head } from '../../src/i18n/head.ts';
import { EmbedPage } from '../../src/views/EmbedPage.tsx';
import { Fallback } from '../../src/views/Fallback.tsx';
import { files, words } from '../words.ts';
import { client, nameOf, samples, still, stillOf } from './draw.tsx';

/** What axe finds on the whole page; what needs a layout is looked at in a real browser. */
async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    iframes: false,
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

// The languages share their structure; a real browser looks at every page of each.
describe.each(locales.filter(({ id }) => id === 'en'))('axe finds nothing in $name', ({ id, tag }) => {
  it.each(samples.map((screen) => ({ screen, name: nameOf(screen) })))(
    'on the screen $name',
    async ({ screen }) => {
      document.documentElement.lang = tag;
      document.title = head(words[id], { ...screen, locale: id }, '/', '').title;
      document.body.replaceChildren(still(screen, id, { client }));
      expect(await violations()).toEqual([]);
    },
    60_000,
  );
});

it('axe finds nothing on the page in every language at once', async () => {
  document.documentElement.lang = 'ja';
  document.title = files.ja.pages.home.name;
  document.body.replaceChildren(stillOf(<Fallback base="/" words={fallbackWords('missing', files)} />));
  expect(await violations()).toEqual([]);
}, 60_000);

it('axe finds nothing on the page with the links to copy', async () => {
  document.documentElement.lang = 'ja';
  document.title = files.ja.pages.embed.title;
  document.body.replaceChildren(stillOf(<EmbedPage words={embedWords(files, words, { base: '/' })} />));
  expect(await violations()).toEqual([]);
}, 60_000);
