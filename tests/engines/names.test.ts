import { expect, open, suite } from './suite.ts';

const test = suite();

const places = ['step/wish/', 'desks/police/'];

test('what is read aloud of links, buttons and headings is the text, no reading said twice', async ({
  browser,
  site,
}) => {
  const wrong: string[] = [];
  for (const place of places) {
    await open(browser, `${site.origin}/ja-simple/${place}`);
    await browser.click('.menu > summary');
    // What has readings in it and nothing that the engine could call otherwise: one line of text.
    const found = await browser.run(() => {
      const roles = { A: 'link', BUTTON: 'button', H1: 'heading', H2: 'heading', H3: 'heading' } as const;
      return (
        [...document.querySelectorAll<HTMLElement>('a, button, h1, h2, h3')]
          .filter((each) => each.querySelector('rt') && !each.closest('details:not([open])'))
          .filter(
            (each) => !each.hasAttribute('aria-label') && !each.querySelector('small, svg, p, li, .hidden'),
          )
          // One of each: Firefox takes half a second for one.
          .filter((each, index, all) => all.findIndex(({ tagName }) => tagName === each.tagName) === index)
          .map((each, index) => {
            each.dataset.test = String(index);
            const bare = each.cloneNode(true) as HTMLElement;
            for (const reading of bare.querySelectorAll('rt, rp, [aria-hidden="true"]')) reading.remove();
            return {
              role: roles[each.tagName as keyof typeof roles],
              name: bare.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
              selector: `[data-test="${index}"]`,
            };
          })
      );
    });
    expect(found.length, place).toBeGreaterThan(0);
    for (const { role, name, selector } of found)
      if (!(await browser.isNamed(role, name, selector))) wrong.push(`${place} ${role} ${name}`);
  }
  expect(wrong).toEqual([]);
});
