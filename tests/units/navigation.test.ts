// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Navigation, Renderer } from '../../src/browser/navigation.ts';

const drawn: string[] = [];
const known = new Set(['/ja/', '/ja/step/wish/', '/ja/step/remove/']);
const renderer: Renderer = (path) => (known.has(path) ? () => void drawn.push(path) : undefined);
const stepped = vi.fn();
let navigation: Navigation;
let ended: AbortController;

/** Listeners of one test end with it. */
function scopedListeners(): void {
  ended = new AbortController();
  const usual = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, act: unknown, options?: unknown) =>
    usual(type, act as EventListener, { ...(options as object), signal: ended.signal }),
  );
}

beforeEach(async () => {
  vi.resetModules();
  drawn.length = 0;
  stepped.mockClear();
  sessionStorage.clear();
  history.replaceState(null, '', '/ja/');
  scopedListeners();
  window.scrollTo = () => {};
  document.body.innerHTML = `<h1 tabindex="-1"></h1>
    <a id="wish" href="/ja/step/wish/"><b>wish</b></a><a id="about" href="/ja/about/">about</a>
    <a id="en" href="/en/">en</a><a id="out" href="https://example.org/ja/">out</a><a id="part" href="/ja/#part">part</a>
    <a id="new" href="/ja/step/wish/" target="_blank">new</a>`;
  const { startNavigation } = await import('../../src/browser/navigation.ts');
  navigation = startNavigation({ home: '/ja/', renderer, stepped });
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
});

/** @returns whether the browser is left to follow the link */
function click(id: string, init: MouseEventInit = {}): boolean {
  const target = document.querySelector(`#${id} b`) ?? document.querySelector(`#${id}`);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  // Last of all: jsdom cannot load a page.
  let followed = false;
  const last = (each: Event) => {
    followed = !each.defaultPrevented;
    each.preventDefault();
  };
  window.addEventListener('click', last, { once: true });
  target?.dispatchEvent(event);
  return followed;
}
const traverse = (path: string) => {
  history.replaceState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
};

it('a click on a link of ours is a step: address, screen, focus', () => {
  expect(click('wish')).toBe(false);
  expect(drawn).toEqual(['/ja/step/wish/']);
  expect(location.pathname).toBe('/ja/step/wish/');
  expect(document.activeElement?.tagName).toBe('H1');
  expect(document.documentElement.dataset.stepped).toBe('');
  expect(stepped).toHaveBeenCalledOnce();
});

it.each(['about', 'en', 'out', 'part', 'new'])('what nobody has is left to the browser: %s', (id) => {
  expect(click(id)).toBe(true);
  expect(drawn).toEqual([]);
  expect(location.pathname).toBe('/ja/');
});

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'so is a click that wants more: %o',
  (init) => {
    expect(click('wish', init)).toBe(true);
    expect(drawn).toEqual([]);
  },
);

it('where the browser allows no more history, the link is followed', () => {
  vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('too often', 'SecurityError');
  });
  expect(click('wish')).toBe(true);
  expect(drawn).toEqual([]);
});

it('another renderer takes over', () => {
  const other = vi.fn();
  navigation.use(() => other);
  click('wish');
  expect(other).toHaveBeenCalledOnce();
  expect(drawn).toEqual([]);
});

it('once a newer version is in force, a step is a page load', () => {
  navigation.expire();
  expect(click('wish')).toBe(true);
  expect(drawn).toEqual([]);
});

it('Back and Forward draw what the address names, once', () => {
  click('wish');
  traverse('/ja/');
  traverse('/ja/');
  expect(drawn).toEqual(['/ja/step/wish/', '/ja/']);
});

it('after a hurried leave, Back draws the first question alone', () => {
  click('wish');
  sessionStorage.setItem('madoguchi.left', 'yes');
  traverse('/ja/step/remove/');
  expect(drawn).toEqual(['/ja/step/wish/', '/ja/']);
  expect(location.pathname).toBe('/ja/');
});

it('going on by a link is going on', () => {
  sessionStorage.setItem('madoguchi.left', 'yes');
  click('wish');
  expect(sessionStorage.getItem('madoguchi.left')).toBeNull();
});
