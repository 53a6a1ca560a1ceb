// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BuiltFacts } from '../../src/content/facts.ts';
import { locales } from '../../src/content/locales.ts';
import { all, cleanup, draw, facts } from './draw.tsx';

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(locales)('a screen that cannot be drawn, in $name', ({ id }) => {
  const damaged = { ...facts, desks: {} } as BuiltFacts;

  it('leaves the emergency numbers and a way to try again', () => {
    const { page } = draw({ kind: 'step', id: 'talk' }, id, { facts: damaged });
    const links = all(page, 'a').map((link) => link.getAttribute('href'));
    expect(page.querySelector('[data-result]')).toBeNull();
    expect(links).toEqual(expect.arrayContaining(['tel:110', 'tel:119', '?']));
    expect(page.querySelector('main h1')?.textContent).toMatch(/\S/);
    expect(page.textContent).not.toMatch(/[{}|]/);
  });

  it('lets the next screen be drawn', () => {
    const { page, again } = draw({ kind: 'step', id: 'talk' }, id, { facts: damaged });
    again({ kind: 'step', id: 'wish' });
    expect(page.querySelector('main')?.dataset.step).toBe('wish');
  });
});
