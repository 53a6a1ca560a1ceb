import { describe, expect, it } from 'vitest';
import { moved } from '../../src/content/chart.ts';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { leavePage } from '../../src/content/services.ts';
import { allScreens, isQuestion, type Place, pathOf } from '../../src/model/places.ts';
import { trailTo } from '../../src/model/trail.ts';
import { builds, faultsOf, linkOf, metaOf, valuesOf } from './builds.ts';

const places: readonly Place[] = locales.flatMap(({ id }) =>
  allScreens().map((screen) => ({ ...screen, locale: id })),
);
const fileOf = (place: Place) => `${pathOf(place)}index.html`;
const tagOf = (locale: LocaleId) => locales.find(({ id }) => id === locale)?.tag;
/** Pages that stand for no place of their own. */
const others = ['index.html', '404.html', 'away.html', 'embed.html'];

describe.each(Object.entries(builds))('the pages of %s', (_, build) => {
  const { pages, base, site } = build;
  const pageOf = (place: Place) => pages.get(fileOf(place));
  const titleOf = (place: Place) => pageOf(place)?.html.match(/<title>(.+?)<\/title>/)?.[1];

  it('are one for each place and each retired id in each language, and no other', () => {
    const retired = locales.flatMap(({ id }) => [
      ...Object.keys(moved.steps).map((step) => `${id}/step/${step}/index.html`),
      ...Object.keys(moved.desks).map((desk) => `${id}/desks/${desk}/index.html`),
    ]);
    expect([...pages.keys()].sort()).toEqual([...places.map(fileOf), ...retired, ...others].sort());
  });

  it('say which place and language they hold', () => {
    const said = places.map((place) => [
      valuesOf(pageOf(place), 'lang', 'html')[0],
      valuesOf(pageOf(place), 'data-place', 'div')[0],
    ]);
    expect(said).toEqual(places.map((place) => [tagOf(place.locale), pathOf(place)]));
  });

  it('bear no mark of how they were made', () => {
    expect(faultsOf(build, ({ html }) => html.match(/<!--.*?-->/g) ?? [])).toEqual([]);
  });

  it('have a title, and one heading of the first level', () => {
    const faults = places.filter((place) => {
      const headings = pageOf(place)?.tags.filter(({ name }) => name === 'h1').length;
      return headings !== 1 || !titleOf(place);
    });
    expect(faults.map(fileOf)).toEqual([]);
  });

  it('name their own address and the same screen in every language', () => {
    const address = (place: Place) => `${site}${base}${pathOf(place)}`;
    const alternatesOf = (place: Place) =>
      (pageOf(place)?.tags ?? [])
        .filter(({ attributes }) => attributes.rel === 'alternate')
        .map(({ attributes }) => [attributes.hreflang, attributes.href]);
    expect(places.map((place) => linkOf(pageOf(place), 'canonical'))).toEqual(places.map(address));
    expect(places.map(alternatesOf)).toEqual(
      places.map((place) => locales.map(({ id, tag }) => [tag, address({ ...place, locale: id })])),
    );
  });

  it('name no address where they stand for no place', () => {
    const named = others.filter((path) =>
      ['canonical', 'alternate'].some((rel) => linkOf(pages.get(path), rel)),
    );
    expect(named).toEqual([]);
  });

  it.each(locales)('do not tell in a title or a description what was answered ($id)', ({ id: locale }) => {
    const steps = places.flatMap((place) =>
      place.locale === locale && place.kind === 'step' ? [{ place, depth: trailTo(place.id).length }] : [],
    );
    const answered = steps.filter(({ depth }) => depth > 0);
    // One description for all of them, which is not that of any answer.
    expect(new Set(answered.map(({ place }) => metaOf(pageOf(place), 'description'))).size).toBe(1);
    const titles = (kept: (typeof steps)[number][]) => new Set(kept.map(({ place }) => titleOf(place)));
    // One title for all results, one for all questions of a depth: it cannot name the answers.
    const results = answered.filter(({ place }) => !isQuestion(place.id));
    expect(results.length).toBeGreaterThan(1);
    expect(titles(results).size).toBe(1);
    const questions = answered.filter(({ place }) => isQuestion(place.id));
    for (const depth of [1, 2]) expect(titles(questions.filter((each) => each.depth === depth)).size).toBe(1);
    const home = steps.filter(({ depth }) => depth === 0);
    expect(titles(home)).not.toEqual(titles(questions));
  });

  it('offer the numbers for danger first, then the way out', () => {
    const faults = faultsOf(build, (page, path) => {
      const links = valuesOf(page, 'href', 'a').slice(0, 3);
      const wanted = ['tel:110', 'tel:119', ...(others.includes(path) ? [] : [leavePage])];
      const isRight = wanted.every((href, index) => links[index] === href);
      return isRight || path === 'away.html' ? [] : [links.join(' ')];
    });
    expect(faults).toEqual([]);
  });
});
