import { type LocaleId, locales } from '../../src/content/locales.ts';
import { pathOf, type Screen } from '../../src/model/places.ts';
import type { Rendered } from '../../src/prerender.tsx';

/** What a page of paper cannot use: pictures, names of parts, lists to choose from. Folds stand open. */
const onPaper = (html: string): string =>
  html
    .replaceAll(/<svg\b.*?<\/svg>|<select\b.*?<\/select>|<template\b.*?<\/template>/gs, '')
    .replaceAll(/ id="[^"]*"/g, '')
    .replaceAll(/<details(?![^>]*\sopen\b)/g, '<details open');

const main = /<main\b.*<\/main>/s;

/** The chart of an edition as it comes out of the printer: it stands behind the page, and no screen shows it. */
const sheet = /<section class="sheet".*?<\/section>/s;
const sheetOf = (body: string): string => {
  const [printed = ''] = body.match(sheet) ?? [];
  return printed && `<p class="printed">印刷すると · On paper</p>${printed}`;
};

const columns = (cell: (locale: LocaleId) => string): string =>
  `<div class="columns">${locales
    .map(({ id, tag, name }) => `<div lang="${tag}"><p class="language">${name}</p>${cell(id)}</div>`)
    .join('')}</div>`;

const section = (number: number, name: string, body: string): string =>
  `<section class="screen"><h2><b>${number}</b> ${name}</h2>${body}</section>`;

/**
 * Every screen with its languages side by side, and before them what stands on every page.
 * @param pages as the build writes them
 */
export function screensOf(screens: readonly Screen[], pages: readonly Rendered[]): string {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const pageOf = (screen: Screen, locale: LocaleId) => byPath.get(pathOf({ ...screen, locale }));
  const [home] = screens;
  const around = columns((locale) =>
    onPaper(home ? (pageOf(home, locale)?.body ?? '') : '').replace(main, '<hr>'),
  );
  const each = screens.map((screen, index) => {
    const name = pathOf({ ...screen, locale: 'ja' }).replace(/^ja\//, '/');
    const cell = (locale: LocaleId) => {
      const page = pageOf(screen, locale);
      const body = onPaper(page?.body ?? '');
      const [said = ''] = body.match(main) ?? [];
      const title = page?.head.title ?? '';
      const description = page?.head.description ?? '';
      return `<p class="head">${title}<br>${description}</p>${said}${sheetOf(body)}`;
    };
    return section(index + 2, name, columns(cell));
  });
  return [section(1, 'どのページにもある部分 · On every page', around), ...each].join('');
}
