import { describe, expect, it } from 'vitest';
import { deskIds } from '../../src/content/desks.ts';
import { facts } from '../../src/content/facts.ts';
import { locales } from '../../src/content/locales.ts';
import { leafletSource, leavePage } from '../../src/content/services.ts';
import { sourceWords } from '../../src/i18n/hours.ts';
import { trapsIn } from '../../src/model/check/traps.ts';
import { isEmergency } from '../../src/model/desks.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import { established, hasFacts, isWritten, numbersIn, policeRows } from '../facts-text.ts';
import { words } from '../words.ts';
import { builds, faultsOf, type Page, valuesOf } from './builds.ts';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

/** What may stand on a page: the facts as they were collected, where they lie beside the project, else as we have them. */
const text = hasFacts
  ? [established, ...policeRows().flatMap((row) => Object.values(row))].join('\n')
  : textsIn(facts).join('\n');

const digits = (number: string) => number.replaceAll('-', '');
const numbers = new Set(numbersIn(text));
const dialled = new Set([...numbers].map(digits));
const clocks = new Set(
  (hasFacts ? text : textsIn(facts).join('\n')).match(/(?<![\d:])\d{1,2}:\d\d(?![\d:])/g) ?? [],
);

/** No facts of a desk: the neutral page, and what a leaflet names as its source. */
const ownWays: readonly string[] = [leavePage, leafletSource];

/** The text of a page, its digits and hyphens written in one way. */
const readable = ({ text }: Page): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u200b\u2060]/g, '')
    // A hard word of easy Japanese has its meaning behind it.
    .replaceAll(/〈[^〉]*〉/g, '')
    .replaceAll(/[‐‑–−ー](?=\d)/g, '-');

describe.each(Object.entries(builds))('what is said in %s', (_, build) => {
  const { pages, files, base, site } = build;
  const own = (href: string) => href.startsWith(base) || href.startsWith('#') || href.startsWith(`${site}/`);

  it('has no number but those collected', () => {
    const faults = faultsOf(build, (page) => [
      ...numbersIn(readable(page)).filter((number) => !numbers.has(number)),
      ...valuesOf(page, 'href', 'a').filter(
        (href) => href.startsWith('tel:') && !dialled.has(decodeURIComponent(href.slice(4))),
      ),
    ]);
    expect(faults).toEqual([]);
    expect([...pages.values()].flatMap((page) => numbersIn(readable(page))).length).toBeGreaterThan(500);
  });

  it('has no outside address but those collected, the way out and the leaflet’s source', () => {
    const all = new Set([...pages.values()].flatMap((page) => valuesOf(page, 'href', 'a')));
    const outside = [...all].filter(
      (href) => !own(href) && !/^(tel|mailto):/.test(href) && !ownWays.includes(href),
    );
    expect(outside.length).toBeGreaterThan(60);
    expect(outside.filter((href) => !isWritten(href, text))).toEqual([]);
  });

  it('has no time of day but those collected', () => {
    const timesOn = (page: Page) => readable(page).match(/(?<![\d:])\d{1,2}:\d\d(?![\d:])/g) ?? [];
    expect(faultsOf(build, (page) => timesOn(page).filter((time) => !clocks.has(time)))).toEqual([]);
    expect([...pages.values()].flatMap(timesOn).length).toBeGreaterThan(50);
  });

  it.each(locales)(
    'says on the page of each desk how far each of its sources is to be trusted ($id)',
    ({ id }) => {
      const missing = deskIds.flatMap((desk) => {
        const page = pages.get(`${id}/desks/${desk}/index.html`);
        const shown = page ? readable(page).replaceAll(/\s/g, '') : '';
        return Object.entries(facts.desks[desk].sources)
          .map(
            ([key, source]) =>
              [key, withoutReadings(sourceWords(words[id].t, source)).normalize('NFKC')] as const,
          )
          .filter(([, said]) => !isEmergency(desk) && !shown.includes(said.replaceAll(/\s/g, '')))
          .map(([key, said]) => `${desk}.${key}: ${said}`);
      });
      expect(missing).toEqual([]);
    },
  );

  it('has nothing that circulates and is wrong, in any file', () => {
    const written = [...files].filter(([path]) => /\.(html|js|json|csv|txt|svg|webmanifest)$/.test(path));
    expect(written.length).toBeGreaterThan(100);
    const faults = written.flatMap(([path, bytes]) =>
      trapsIn(bytes.toString(), 'anywhere').map((fault) => `${path} ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
