// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questions, results, type StepId } from '../../src/content/chart.ts';
import { locales } from '../../src/content/locales.ts';
import { textsOf } from '../../src/model/check/words.ts';
import { allScreens } from '../../src/model/places.ts';
import { breakMark, withoutReadings } from '../../src/model/readings.ts';
import { files } from '../words.ts';
import { all, cleanup, click, client, draw, idle, nameOf, samples, still } from './draw.tsx';

afterEach(cleanup);

const easy = files['ja-simple'];
const glossary = Object.entries(easy.glossary ?? {});
const hidden = { client: { ...client, readings: false } };

/** The text of an element as it is without readings. */
const bare = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent ?? '';
};

/** The meanings explained on a page. */
const explained = (page: ParentNode): string[] =>
  all(page, '.gloss').map((gloss) => bare(gloss).slice(1, -1));

describe('readings', () => {
  it('stand over the kanji of easy Japanese, also before a script runs', () => {
    const page = still({ kind: 'step', id: 'wish' }, 'ja-simple');
    const title = page.querySelector('h1')?.innerHTML;
    expect(title).toMatch(
      /<ruby>\p{Script=Han}+<rp>（<\/rp><rt aria-hidden="true">\p{Script=Hiragana}+<\/rt><rp>）<\/rp><\/ruby>/u,
    );
  });

  it('leave the page altogether when they are switched off, and the text stays', () => {
    for (const screen of samples) {
      const { page, again } = draw(screen, 'ja-simple', { client });
      expect(all(page, 'main rt').length, nameOf(screen)).toBeGreaterThan(0);
      const text = bare(page.querySelector('main') as Element);
      again(screen, hidden);
      expect(all(page, 'ruby, rt, rp')).toEqual([]);
      expect(page.querySelector('main')?.textContent, nameOf(screen)).toBe(text);
      cleanup();
    }
  }, 60_000);

  it('are switched by a button, once a script runs', () => {
    const setReadings = vi.fn();
    const hands = { ...idle, setReadings };
    const { page, again } = draw({ kind: 'step', id: 'start' }, 'ja-simple');
    const press = () => click(page.querySelector<HTMLElement>('.readings'));
    press();
    expect(setReadings).not.toHaveBeenCalled();
    again({ kind: 'step', id: 'start' }, { client: { ...client, hands } });
    press();
    again({ kind: 'step', id: 'start' }, { client: { ...hidden.client, hands } });
    press();
    expect(setReadings.mock.calls).toEqual([[false], [true]]);
  });

  it('have no switch where there are none', () => {
    for (const { id } of locales.filter((locale) => locale.id !== 'ja-simple')) {
      const page = still({ kind: 'step', id: 'start' }, id, { client });
      expect(all(page, '.readings, ruby')).toEqual([]);
    }
  });
});

describe('hard words', () => {
  const steps = [...Object.keys(questions), ...Object.keys(results)] as StepId[];
  // The line of answers given says a short form; every other text of a step is on its screen, and what is a name is not
  // torn apart by a meaning.
  const said = (step: StepId) =>
    textsOf('ja-simple', { step: easy.steps[step] }).filter(
      ({ key }) => !/(^|\.)(short|title|groups\..*)$/.test(key),
    );

  it('are explained at most once on any screen', () => {
    for (const screen of allScreens()) {
      const meanings = explained(still(screen, 'ja-simple'));
      expect(meanings, nameOf(screen)).toEqual([...new Set(meanings)]);
    }
  }, 60_000);

  it('are explained on each step that says them', () => {
    const wanted = steps.map((step) => {
      const terms = glossary.filter(([term]) => said(step).some(({ text }) => text.includes(term)));
      return { step, meanings: terms.map(([, meaning]) => withoutReadings(meaning)) };
    });
    expect(wanted.flatMap(({ meanings }) => meanings).length).toBeGreaterThan(10);
    for (const { step, meanings } of wanted) {
      const page = still({ kind: 'step', id: step }, 'ja-simple');
      expect(
        explained(page).map((text) => text.replaceAll(breakMark, '')),
        step,
      ).toEqual(expect.arrayContaining(meanings));
    }
  }, 60_000);

  it('stay explained when the screen is drawn again, and are so afresh on the next one', () => {
    const { page, again } = draw({ kind: 'step', id: 'remove' }, 'ja-simple', { client });
    const first = explained(page);
    expect(first.length).toBeGreaterThan(0);
    again({ kind: 'step', id: 'remove' }, hidden);
    expect(explained(page)).toEqual(first);
    again({ kind: 'step', id: 'ask-private' }, hidden);
    again({ kind: 'step', id: 'remove' }, hidden);
    expect(explained(page)).toEqual(first);
  });

  it('are explained in easy Japanese alone', () => {
    for (const locale of ['ja', 'en'] as const)
      expect(explained(still({ kind: 'step', id: 'remove' }, locale))).toEqual([]);
  });

  it('are left alone in the name of a desk', () => {
    const page = still({ kind: 'desk', id: 'jinken' }, 'ja-simple');
    expect(withoutReadings(easy.desks.jinken.name)).toContain('人権');
    expect(explained(page.querySelector('h1') as HTMLElement)).toEqual([]);
  });
});
