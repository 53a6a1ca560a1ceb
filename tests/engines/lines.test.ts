import { locales } from '../../src/content/locales.ts';
import { expect, open, suite } from './suite.ts';

const test = suite();

for (const { id } of locales.filter(({ id }) => id.startsWith('ja')))
  test(`phrases are kept whole, and a line ends at the mark between them (${id})`, async ({
    browser,
    site,
  }) => {
    await open(browser, `${site.origin}/${id}/`);
    const lines = await browser.run(() => {
      const text = document.createElement('p');
      // Five letters fit; the mark is after the fourth.
      text.style.cssText = 'width: 5.5em; letter-spacing: 0; text-indent: 0; padding: 0; line-height: 2';
      text.textContent = '東西南北\u200b春夏秋冬';
      document.querySelector('main')?.append(text);
      const rows = new Map<number, string>();
      for (let index = 0; index < text.textContent.length; index++) {
        const range = new Range();
        range.setStart(text.firstChild as Text, index);
        range.setEnd(text.firstChild as Text, index + 1);
        const letter = range.toString();
        const { top } = range.getBoundingClientRect();
        if (letter !== '\u200b') rows.set(top, (rows.get(top) ?? '') + letter);
      }
      return [...rows.values()];
    });
    expect(lines).toEqual(['東西南北', '春夏秋冬']);
  });
