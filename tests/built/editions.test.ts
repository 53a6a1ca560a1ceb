import { describe, expect, it } from 'vitest';
import hokkaido from '../../editions/hokkaido/edition.ts';
import kumamoto from '../../editions/kumamoto/edition.ts';
import { builds } from './builds.ts';

// A copy of somebody's site that still has another town's name on it misleads whoever trusts that town.

const editions = { hokkaido, kumamoto };

/** What only pages of this edition say: its names, and what its files are called by. */
const ownOf = ({ id, names }: (typeof editions)[keyof typeof editions]): string[] => [
  ...Object.values(names).map(({ site }) => site),
  `madoguchi-${id}`,
];

describe.each(Object.entries(builds))('the names in %s', (_, { files, edition: own }) => {
  const texts = [...files].filter(([path]) => /\.(html|js|json|webmanifest|csv|txt|xml|svg)$/.test(path));

  it('are those of no other edition', () => {
    const foreign = Object.values(editions)
      .filter(({ id }) => id !== own)
      .flatMap(ownOf);
    const found = texts.flatMap(([path, bytes]) => {
      const text = bytes.toString();
      return foreign.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('are its own', () => {
    if (own === undefined) return;
    const { names } = editions[own as keyof typeof editions];
    for (const { site } of Object.values(names))
      expect(texts.filter(([, bytes]) => bytes.toString().includes(site)).length, site).toBeGreaterThan(3);
  });
});
