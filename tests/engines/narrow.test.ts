import { locales } from '../../src/content/locales.ts';
import { sizes } from '../../src/content/sizes.ts';
import { allScreens, pathOf } from '../../src/model/places.ts';
import { expect, open, suite } from './suite.ts';

const test = suite();

for (const { id } of locales)
  test(`no page scrolls sideways, and nothing leaves it, at 320 px in any size of letters (${id})`, async ({
    browser,
    site,
  }) => {
    await browser.resize(320, 640);
    await open(browser, `${site.origin}/${id}/`);
    // In easy Japanese, where readings stand, every page; in the other languages a fifth of the desks' pages will do.
    const paths = allScreens()
      .filter(({ kind }, index) => id === 'ja-simple' || kind !== 'desk' || index % 5 === 0)
      .map((screen) => `/${pathOf({ ...screen, locale: id })}`);
    const wide: string[] = [];
    // A page at a time: in easy Japanese all of them take longer than a driver waits for an answer.
    for (const path of paths)
      wide.push(
        ...(await browser.run(
          async (next, letters) => {
            const found: string[] = [];
            // WebKit allows a hundred of them in ten seconds.
            history.pushState(null, '', next);
            dispatchEvent(new PopStateEvent('popstate'));
            for (const size of letters) {
              document.querySelector<HTMLElement>(`[data-letters="${size}"]`)?.click();
              await new Promise((go) => setTimeout(go));
              const { scrollWidth, clientWidth } = document.documentElement;
              const out = [
                ...document.querySelectorAll('main :is(ruby, b, h1, h2, h3, p, a, li, small)'),
              ].filter((each) => {
                const { width, height, right } = each.getBoundingClientRect();
                // For the ear alone: cut to a dot.
                const isCut = (part: Element | null): boolean =>
                  part !== null && (part.getBoundingClientRect().width <= 1 || isCut(part.parentElement));
                return width > 1 && height > 1 && right > innerWidth + 0.5 && !isCut(each);
              });
              if (scrollWidth > clientWidth || out.length)
                found.push(
                  `${next}, letters ${size}: by ${scrollWidth - clientWidth} px, ${out.at(-1)?.textContent?.slice(0, 30)}`,
                );
            }
            return found;
          },
          path,
          [sizes[0], sizes.at(-1)],
        )),
      );
    expect(wide).toEqual([]);
  });
