import { describe, expect, it } from 'vitest';
import hokkaido from '../../editions/hokkaido/edition.ts';
import kumamoto from '../../editions/kumamoto/edition.ts';
import { locales } from '../../src/content/locales.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import { builds, isThere, readPage, valuesOf } from './builds.ts';

const editions: Readonly<Record<string, typeof hokkaido | typeof kumamoto>> = { hokkaido, kumamoto };

describe.each(Object.entries(builds))('the links to copy of %s', (_, build) => {
  const page = build.pages.get('embed.html');
  const copied = [...(page?.text.matchAll(/<p lang=.*?<\/p>/gs) ?? [])].map(([html]) => readPage(html));
  const address = `${build.site || 'https://…'}${build.base}`;

  it('are one for each language, of links and their look alone', () => {
    expect(copied.flatMap((each) => valuesOf(each, 'lang', 'p'))).toEqual(locales.map(({ tag }) => tag));
    const parts = copied.flatMap(({ tags }) => tags);
    expect([...new Set(parts.map(({ name }) => name))].sort()).toEqual(['a', 'br', 'p']);
    const attributes = parts.flatMap((part) => Object.keys(part.attributes));
    expect([...new Set(attributes)].sort()).toEqual(['href', 'lang', 'rel', 'style']);
    expect(copied.flatMap((each) => valuesOf(each, 'style', 'a', 'p').join()).join()).not.toContain('url(');
  });

  it('lead to pages that are there, and to 110', () => {
    const hrefs = copied.flatMap((each) => valuesOf(each, 'href', 'a'));
    expect(hrefs).toEqual(locales.flatMap(({ id }) => [`${address}${id}/`, 'tel:110']));
    const ours = hrefs.filter((href) => href.startsWith(address));
    const gone = ours.filter((href) => !isThere(build, href.replace(address, build.base)));
    expect(gone).toEqual([]);
  });

  it('lie on a page that runs no script, to which the poster leads', () => {
    expect(page?.tags.filter(({ name }) => name === 'script')).toEqual([]);
    const leading = [...build.pages].filter(([, each]) =>
      valuesOf(each, 'href', 'a').includes(`${build.base}embed.html`),
    );
    expect(leading.map(([path]) => path).sort()).toEqual(
      locales.map(({ id }) => `${id}/poster/index.html`).sort(),
    );
  });

  it('name who publishes the edition', () => {
    const edition = editions[build.edition ?? ''];
    const names = locales.map(({ id }) => withoutReadings(edition?.publisher.name[id] ?? ''));
    expect(copied.filter(({ text }, index) => !text.includes(names[index] ?? '-'))).toEqual([]);
  });
});
