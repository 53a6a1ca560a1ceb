// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { EditionFacts } from '../../src/content/edition.ts';
import { locales } from '../../src/content/locales.ts';
import { all, facts, still } from './draw.tsx';

const telephone = '0570-123-456';
const edition = {
  publisher: {
    name: { ja: 'もみじ市', en: 'Momiji City', 'ja-simple': 'もみじし' },
    telephone,
    official: true,
  },
} as unknown as EditionFacts;

it.each(locales)(
  'the poster and each card name the publisher of an edition and its number ($name)',
  ({ id }) => {
    const sheetsOf = (built: typeof facts) =>
      all(still({ kind: 'page', id: 'poster' }, id, { facts: built }), '.poster, .calling-card').map(
        (sheet) => [edition.publisher.name[id], telephone].every((said) => sheet.textContent?.includes(said)),
      );
    expect(sheetsOf({ ...facts, edition })).toEqual(Array(9).fill(true));
    expect(sheetsOf(facts)).toEqual(Array(9).fill(false));
  },
);
