// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { createI18n } from '../../src/i18n/create.ts';
import { snippet } from '../../src/i18n/snippet.ts';
import { files } from '../words.ts';

const address = 'https://example.org/sub/';

describe.each(locales)('the link to copy in $name', ({ id, tag }) => {
  const html = snippet(createI18n(id, files[id]), address, undefined);
  const page = document.createElement('div');
  page.innerHTML = html;

  it('leads to the site in its language and to 110, and loads nothing', () => {
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      `${address}${id}/`,
      'tel:110',
    ]);
    expect(page.querySelectorAll('script, iframe, img, link, style, object, [src], [onclick]')).toHaveLength(
      0,
    );
    expect(page.firstElementChild?.getAttribute('lang')).toBe(tag);
    expect(html).not.toContain('url(');
  });

  it('is text without readings and marks, whatever the words hold', () => {
    expect(page.textContent).not.toMatch(/[{}|\u200b]/);
    const hostile = {
      ...files[id],
      pages: { ...files[id].pages, home: { ...files[id].pages.home, name: '<b>"&' } },
    };
    page.innerHTML = snippet(createI18n(id, hostile), address, undefined);
    expect(page.querySelector('a')?.textContent).toBe('<b>"&');
  });
});
