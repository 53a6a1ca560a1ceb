import { results } from '../../src/content/chart.ts';
import { locales } from '../../src/content/locales.ts';
import { type Place, pathOf } from '../../src/model/places.ts';
import { expect, open, suite } from './suite.ts';

const test = suite();

/** By day, and in a night of the holidays, when other channels come first. */
const times = ['2026-11-25T10:00:00+09:00', '2027-01-03T02:00:00+09:00'];

for (const { id } of locales)
  test(`every result shows the first way to reach its desk on the first screen of a small phone (${id})`, async ({
    browser,
    site,
  }) => {
    await open(browser, `${site.origin}/${id}/`);
    const paths = Object.keys(results).map(
      (step) => `/${pathOf({ kind: 'step', id: step, locale: id } as Place)}`,
    );
    const wrong = await browser.run(
      (every, now) =>
        now.flatMap((time) => {
          Date.now = () => Date.parse(time);
          return every.flatMap((path) => {
            history.pushState(null, '', path);
            dispatchEvent(new PopStateEvent('popstate'));
            scrollTo(0, 0);
            // A new screen takes no taps at first.
            for (const each of document.getAnimations()) each.finish();
            // What a desk asks before its button stands in the button's place.
            const action = document.querySelector('.desk .checks li, main .action');
            if (!action) return `${path} has no action`;
            const { top, bottom, left, width } = action.getBoundingClientRect();
            if (bottom > innerHeight)
              return `${time} ${path} ends at ${Math.round(bottom)} of ${innerHeight} px`;
            const middle = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
            return action.contains(middle) ? [] : `${time} ${path} is covered`;
          });
        }),
      paths,
      times,
    );
    expect(wrong).toEqual([]);
  });
