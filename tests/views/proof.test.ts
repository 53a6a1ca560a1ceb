// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { screensInOrder } from '../../scripts/proof/order.ts';
import { provableFacts } from '../../scripts/proof/provable.ts';
import { screensOf } from '../../scripts/proof/screens.ts';
import { factTables } from '../../scripts/proof/table.ts';
import { questions } from '../../src/content/chart.ts';
import { deskIds } from '../../src/content/desks.ts';
import { locales } from '../../src/content/locales.ts';
import type { Desk, Month } from '../../src/content/types.ts';
import { sourceWords, yearMonthWords } from '../../src/i18n/hours.ts';
import { allScreens, pathOf } from '../../src/model/places.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import { type Confirmations, factsOfChannel, factsOfDesk } from '../../src/model/singleFacts.ts';
import type { Rendered } from '../../src/prerender.tsx';
import { words } from '../words.ts';
import { all, facts, still } from './draw.tsx';

const month: Month = '2026-11';
const written = (text: string) => text.replaceAll(/[\s\u200b\u2060]/g, '');
const confirmationsOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, month]));

describe('the proof', () => {
  const screens = screensInOrder(facts.desks);
  const key = (screen: object) => Object.values(screen).join('/');

  it('has every screen once, a question before what its answers lead to', () => {
    expect(screens.map(key).sort()).toEqual(allScreens().map(key).sort());
    const order = screens.map(key);
    expect(order[0]).toBe('step/start');
    for (const [id, { answers }] of Object.entries(questions))
      for (const { to } of answers)
        expect(order.indexOf(`step/${id}`)).toBeLessThan(order.indexOf(`step/${to}`));
  });

  it('shows each screen in each language', () => {
    const pages = locales.flatMap(({ id: locale }) =>
      allScreens().map((screen) => {
        const path = pathOf({ ...screen, locale });
        const title = `title of ${path}`;
        return {
          path,
          place: path,
          head: { lang: locale, title, alternates: [] },
          body: `<main>${path}</main>`,
        };
      }),
    );
    const html = screensOf(screens, pages as unknown as Rendered[]);
    const missing = pages.filter(
      ({ path }) => !html.includes(`<main>${path}</main>`) || !html.includes(`title of ${path}<`),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('has two boxes for each fact, and none for one that two people have signed', () => {
    const all = provableFacts(facts);
    const boxes = (html: string) => html.match(/class="box"/g)?.length;
    expect(boxes(factTables(words.ja, facts))).toBe(2 * all.length);
    const some = factTables(words.ja, facts, confirmationsOf(all.slice(0, 10).map(({ id }) => id)));
    expect(boxes(some)).toBe(2 * (all.length - 10));
    expect(some.match(/class="done"/g)).toHaveLength(10);
    expect(all.filter(({ id, hash }) => !some.includes(`${id}<br>${hash}<`))).toEqual([]);
  });
});

describe('what two people have confirmed', () => {
  const id = 'ihaho';
  const own = factsOfDesk(id, facts.desks[id]).map((fact) => fact.id);
  const drawn = (locale: 'ja' | 'en' | 'ja-simple', ids: readonly string[]) =>
    still({ kind: 'desk', id }, locale, { facts: { ...facts, confirmations: confirmationsOf(ids) } });

  it.each(locales)('is said on the page of the desk ($id)', ({ id: locale }) => {
    const page = drawn(locale, own);
    const said = withoutReadings(
      words[locale].t('source.confirmation', { month: yearMonthWords(words[locale].t, month) }),
    ).replaceAll(' ', '');
    for (const rt of page.querySelectorAll('rt, rp')) rt.remove();
    const text = page.textContent?.replaceAll(/[\s\u200b\u2060]/g, '') ?? '';
    // Of each way and of the whole.
    expect(text.split(said.replaceAll(' ', '')).length).toBeGreaterThan(2);
    expect(page.querySelector('[data-confirmed]')).not.toBeNull();
  });

  it('is not said of the whole while a fact of it is not confirmed', () => {
    expect(drawn('ja', own.slice(1)).querySelector('[data-confirmed]')).toBeNull();
  });

  it('takes the place of the advice to check what an old source says', () => {
    const doubtful = deskIds.flatMap((desk) => {
      const { channels, sources }: Desk = facts.desks[desk];
      const old = Object.values(sources).filter(({ confirmed }) => !confirmed);
      const warnings = old.map((source) => written(sourceWords(words.ja.t, source)));
      const isDoubtful = channels.some(({ source }) => !sources[source]?.confirmed);
      // Of a way without a number, hours or an address there is nothing to confirm.
      const isProvable = channels.every((channel) => factsOfChannel(desk, channel).length > 0);
      return isDoubtful && isProvable ? [{ desk, warnings }] : [];
    });
    expect(doubtful.length).toBeGreaterThan(0);
    const warned = (confirmations: Confirmations) =>
      doubtful.filter(({ desk, warnings }) => {
        const page = still({ kind: 'desk', id: desk }, 'ja', { facts: { ...facts, confirmations } });
        const lines = all(page, '.about-line li').map((line) => written(line.textContent ?? ''));
        return warnings.some((warning) => lines.some((line) => line.endsWith(warning)));
      });
    expect(warned({})).toEqual(doubtful);
    expect(warned(confirmationsOf(provableFacts(facts).map(({ id }) => id)))).toEqual([]);
  });

  it('is said nowhere where nobody has', () => {
    for (const desk of deskIds)
      expect(still({ kind: 'desk', id: desk }, 'ja').querySelector('[data-confirmed]'), desk).toBeNull();
  });
});
