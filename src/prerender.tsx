import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import facts from '../.generated/facts.json';
import en from '../.generated/words/en.json';
import ja from '../.generated/words/ja.json';
import jaSimple from '../.generated/words/ja-simple.json';
import type { BuiltFacts } from './content/facts.ts';
import { type LocaleId, locales } from './content/locales.ts';
import { createWords } from './i18n/create.ts';
import { type FallbackKind, fallbackWords } from './i18n/fallback.ts';
import { type FullHead, fullHead } from './i18n/head.ts';
import type { WordsFile } from './i18n/types.ts';
import { checkAll } from './model/check.ts';
import { allScreens, isQuestion, type Place, pathOf } from './model/places.ts';
import { plain } from './model/readings.ts';
import { stepsAfter } from './model/trail.ts';
import { App } from './views/App.tsx';
import { Fallback } from './views/Fallback.tsx';

const base = import.meta.env.BASE_URL;
const files = { ja, en, 'ja-simple': jaSimple } as unknown as Record<LocaleId, WordsFile>;
const words = Object.fromEntries(locales.map(({ id }) => [id, createWords(id, files[id])])) as Record<
  LocaleId,
  i18n
>;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const headHtml = ({ title, description, canonical, alternates }: FullHead): string =>
  [
    `<title>${escapeHtml(title)}</title>`,
    description && `<meta name="description" content="${escapeHtml(description)}" data-head="">`,
    canonical && `<link rel="canonical" href="${escapeHtml(canonical)}" data-head="">`,
    ...alternates.map(
      ({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${escapeHtml(href)}" data-head="">`,
    ),
  ]
    .filter(Boolean)
    .join('');

interface Page {
  readonly path: string;
  readonly head: FullHead;
  /** What the root carries: the address whose content it holds. */
  readonly place: string;
  readonly body: ReactNode;
  /** The places whose screens the page carries for the taps that come before the app. */
  readonly kept: readonly Place[];
}

const draw = (place: Place) => (
  <App view={{ place, base, facts: facts as unknown as BuiltFacts }} words={words[place.locale]} />
);

const keptMark = '<!--kept-->';
/** Only where a kept screen answers a tap, the tap may wait for the script. */
const holdTag = /<script>[^<]*<\/script><!--hold-->/;
/** Only in the worker's page, which is asked for every address, a kept screen is shown before the script has come. */
const showMark = '<!--show-->';
const showTag = /<script>[^<]*<\/script><!--show-->/;
const hashes = /(?<=script-src 'self')( 'sha256-[^']*')( 'sha256-[^']*')/;
/** Only the page that the worker answers with has to be guarded: the others are whole without a script. */
const guardTag = /<script [^>]*><\/script><!--guard-->/;

/** The beginning of a result: the first desk and its button. The top of a page is the same everywhere. */
function beginning(html: string): string {
  const [begun] = html.match(/<main .*? class="action.*?<\/a>/s) ?? [];
  if (!begun) throw new Error('A result has no first desk to begin with.');
  return `${begun}</li></ul></article></main>`;
}

const isWhole = (place: Place): boolean => place.kind === 'step' && isQuestion(place.id);

/** A screen that lies in a page until its link is tapped. Of a result, its beginning: the rest comes when it is asked for. */
function keptHtml(place: Place): string {
  const { lang, title } = fullHead(words[place.locale], place, base, __SITE_URL__);
  const html = renderToString(draw(place));
  const held = isWhole(place) ? `>${html}` : ` data-begun="">${beginning(html)}`;
  return `<template data-place="${pathOf(place)}" data-title="${escapeHtml(title)}" lang="${lang}"${held}</template>`;
}

const fill = (template: string, { head, place, body, kept }: Page): string =>
  template
    .replace('<html lang="ja">', `<html lang="${head.lang}">`)
    .replace('<!--head-->', () => headHtml(head))
    .replace(guardTag, '')
    .replace(holdTag, (tag) => (kept.length > 0 ? tag.replace('<!--hold-->', '') : ''))
    .replace(showTag, '')
    .replace(hashes, kept.length > 0 ? '$1' : '')
    .replace(keptMark, () => [...new Set(kept.map(keptHtml))].join(''))
    .replace(
      /<div id="root">.*<!--page--><\/div>/s,
      () => `<div id="root" data-place="${place}">${renderToString(body)}</div>`,
    );

const placePage = (place: Place): Page => ({
  path: `${pathOf(place)}index.html`,
  head: fullHead(words[place.locale], place, base, __SITE_URL__),
  place: pathOf(place),
  body: draw(place),
  kept: stepsAfter(place),
});

/** A page in every language at once. */
const fallbackPage = (path: string, kind: FallbackKind): Page => ({
  path,
  place: kind,
  head: { lang: 'ja', title: plain(files.ja.pages.home.name), alternates: [] },
  body: <Fallback base={base} words={fallbackWords(kind, files)} />,
  kept: [],
});

/** What a page has loaded, or asked for (`browser/worker.ts`), before it asks for the worker. */
const askedByPage = /\.json$|\/(index|worker|print)-/;

/**
 * The worker stores one file after the other. The first time, all that never changes is asked for at once, before it
 * comes to them: each is then in the browser's own store.
 */
function askAtOnce(out: string): void {
  const file = join(out, 'sw.js');
  const script = readFileSync(file, 'utf8');
  const urls = [...script.matchAll(/url:"(assets\/[^"]*)"/g)]
    .map(([, url = '']) => url)
    .filter((url) => !askedByPage.test(url));
  if (urls.length === 0) return;
  const first = `self.addEventListener("install",()=>{self.registration.active||${JSON.stringify(urls)}.forEach(url=>fetch(url).catch(()=>{}))});`;
  writeFileSync(file, first + script);
}

/** @param out the folder of the build, where the empty page lies as `index.html` */
function prerender(out: string): number {
  const faults = checkAll(files);
  if (faults.length > 0) throw new Error(`Facts and words are not right:\n${faults.join('\n')}`);

  const template = readFileSync(join(out, 'index.html'), 'utf8');
  const everyPlace = locales.flatMap(({ id }) => allScreens().map((screen) => ({ ...screen, locale: id })));
  const steps = everyPlace.filter(({ kind }) => kind === 'step');
  const keptOf = (places: readonly Place[]) => () => places.map(keptHtml).join('');
  writeFileSync(
    join(out, 'empty.html'),
    template
      .replace('<!--hold-->', '')
      .replace(keptMark, keptOf(steps.filter(isWhole)))
      .replace(showMark, keptOf(steps.filter((step) => !isWhole(step)))),
  );
  const pages = [
    ...everyPlace.map(placePage),
    fallbackPage('index.html', 'entrance'),
    fallbackPage('404.html', 'missing'),
  ];
  askAtOnce(out);
  for (const page of pages) {
    const file = join(out, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fill(template, page));
  }
  return pages.length;
}

const out = process.argv[2];
if (!out) throw new Error('Say where the build lies: prerender.js <folder>');
console.log(`${prerender(out)} pages written.`);
