import { describe, expect, it } from 'vitest';
import { desks } from '../../src/content/desks.ts';
import { emergencyNumbers } from '../../src/content/emergency.ts';
import { facts } from '../../src/content/facts.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import * as services from '../../src/content/services.ts';
import type { Desk } from '../../src/content/types.ts';
import { telephoneHref } from '../../src/model/telephone.ts';
import { builds, faultsOf, isThere, type Page, valuesOf } from './builds.ts';

/** Every text in a tree of facts. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

// Other lines of the police are shown only once a prefecture has been chosen.
const numbers = [
  ...Object.values(emergencyNumbers),
  ...prefectures.flatMap(({ advice }) => advice?.number ?? []),
  ...Object.values<Desk>(desks).flatMap(({ channels }) =>
    channels.flatMap((channel) => (channel.kind === 'telephone' ? channel.number : [])),
  ),
];
const telephones = new Set(numbers.map(telephoneHref));
const addresses = new Set(textsIn({ facts, services }).filter((text) => text.startsWith('https://')));

/** What looks like a telephone number: `#9110`, `0120-007-110`, `0120007110`, `110`. */
const numberLike = /(?<![\w/.:-])(?:#\d{4}|0\d{1,4}(?:-\d{1,8}){1,3}|0\d{8,10}|1\d\d)(?![\w:-]|\/)/g;

/** The numbers that a page shows, whatever its digits and hyphens look like. */
const numbersOn = ({ text }: Page): string[] =>
  text
    .normalize('NFKC')
    .replaceAll('\u200b', '')
    .replaceAll(/[‐‑–−ー](?=\d)/g, '-')
    .match(numberLike) ?? [];

const hrefsOf = (page: Page) => valuesOf(page, 'href', 'a');

describe.each(Object.entries(builds))('the links of %s', (_, build) => {
  it('dial no number but those of the facts', () => {
    const faults = faultsOf(build, (page) =>
      hrefsOf(page).filter((href) => href.startsWith('tel:') && !telephones.has(href)),
    );
    expect(faults).toEqual([]);
  });

  it('dial every number of the facts somewhere', () => {
    const dialled = new Set([...build.pages.values()].flatMap(hrefsOf));
    expect([...telephones].filter((href) => !dialled.has(href))).toEqual([]);
  });

  it('stand beside no number but those of the facts', () => {
    expect(faultsOf(build, (page) => numbersOn(page).filter((number) => !numbers.includes(number)))).toEqual(
      [],
    );
    const shown = new Set([...build.pages.values()].flatMap(numbersOn));
    expect(numbers.filter((number) => !shown.has(number))).toEqual([]);
  });

  it('lead to no other site but those of the facts, and do not tell it where one came from', () => {
    const faults = faultsOf(build, ({ tags }) =>
      tags
        .filter(
          ({ name, attributes }) => name === 'a' && !/^(tel:|\/(?!\/)|[#?])/.test(attributes.href ?? ''),
        )
        .filter(({ attributes: { href = '', rel } }) => !addresses.has(href) || rel !== 'noreferrer noopener')
        .map(({ attributes: { href, rel } }) => `${href} ${rel}`),
    );
    expect(faults).toEqual([]);
  });

  it('lead to pages that are there, within their folder', () => {
    const faults = faultsOf(build, (page) =>
      hrefsOf(page).filter((href) => href.startsWith('/') && !isThere(build, href)),
    );
    expect(faults).toEqual([]);
  });

  it('lead within a page to parts that are there', () => {
    const faults = faultsOf(build, (page) => {
      const ids = page.tags.map(({ attributes }) => `#${attributes.id}`);
      return hrefsOf(page).filter((href) => href.startsWith('#') && !ids.includes(href));
    });
    expect(faults).toEqual([]);
  });
});
