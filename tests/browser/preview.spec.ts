import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '../../src/model/places.ts';
import { pseudos } from '../pseudo.ts';
import { makeDrafts } from './builds.ts';
import { expect, kindsOfPages, test } from './site.ts';

/** On which side the arrow of an answer is, and where it and the arrow back point. */
const arrows = () => {
  const answer = document.querySelector('.answers a') as Element;
  const { left, width, transform } = getComputedStyle(answer, '::after');
  // A corner that points up and right, turned.
  const { a, b } = new DOMMatrix(transform);
  const back = document.querySelector('.back > [aria-hidden]') as Element;
  const middle = Number.parseFloat(left) + Number.parseFloat(width) / 2;
  return {
    stands: middle > answer.clientWidth / 2 ? 'right' : 'left',
    points: a + b > 0 ? 'right' : 'left',
    back: new DOMMatrix(getComputedStyle(back).transform).a > 0 ? 'left' : 'right',
  };
};

/** What stands beside the screen, or is cut off where it should be read. */
const astray = () => {
  const width = document.documentElement.clientWidth;
  const seen = [...document.querySelectorAll('body *')].filter((each) => {
    const { left, right, width: own } = each.getBoundingClientRect();
    const style = getComputedStyle(each);
    const isHidden = each.closest('.hidden, .skip, svg, rt') || style.visibility === 'hidden';
    return own > 0 && !isHidden && (left < -1 || right > width + 1);
  });
  return [
    ...(document.documentElement.scrollWidth > width ? ['wider than the screen'] : []),
    ...seen.map((each) => each.outerHTML.slice(0, 80)),
  ].slice(0, 3);
};

test('a language from right to left, or of words without spaces, stays on the screen, and its arrows point on', async ({
  page,
  site,
}, { outputDir }) => {
  test.slow();
  const folder = join(outputDir, 'drafts');
  await mkdir(folder, { recursive: true });
  await site.deploy(await makeDrafts(folder));
  for (const { id, dir = 'ltr' } of pseudos) {
    await page.goto(`/preview/${id}/step/wish/`);
    const [on, back] = dir === 'rtl' ? ['left', 'right'] : ['right', 'left'];
    expect(await page.evaluate(arrows), id).toEqual({ stands: on, points: on, back });
  }
  const faults: string[] = [];
  for (const { id, dir = 'ltr' } of pseudos)
    for (const place of kindsOfPages(id as Place['locale'])) {
      const path = `/preview/${place}`;
      await page.goto(path);
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(dir);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        for (const fault of await page.evaluate(astray)) faults.push(`${path} at ${width}: ${fault}`);
      }
    }
  expect(faults).toEqual([]);
});
