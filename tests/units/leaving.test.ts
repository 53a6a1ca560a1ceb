// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { arriveAfterLeaving, goOn, hasLeft, isBackAfterLeaving } from '../../src/browser/leaving.ts';

const left = 'madoguchi.left';

/** How the page was reached, in the browser's words. */
const reachedBy = (type: 'navigate' | 'back_forward' | 'reload') => {
  performance.getEntriesByType = () => [{ type }] as unknown as PerformanceEntryList;
};

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

it.each(['back_forward', 'reload'] as const)('after a hurried leave, a page is not seen by %s', (type) => {
  reachedBy(type);
  expect(isBackAfterLeaving()).toBe(false);
  sessionStorage.setItem(left, 'yes');
  expect(isBackAfterLeaving()).toBe(true);
  expect(arriveAfterLeaving()).toBe(true);
  // And not the next time either.
  expect(isBackAfterLeaving()).toBe(true);
});

it('opening an address is going on', () => {
  reachedBy('navigate');
  sessionStorage.setItem(left, 'yes');
  expect(isBackAfterLeaving()).toBe(false);
  expect(arriveAfterLeaving()).toBe(false);
  expect(hasLeft()).toBe(false);
});

it('the first question that Back was sent to is seen, and the reader has not gone on by that', () => {
  reachedBy('navigate');
  sessionStorage.setItem(left, 'sent back');
  expect(isBackAfterLeaving()).toBe(false);
  expect(arriveAfterLeaving()).toBe(true);
  reachedBy('back_forward');
  expect(isBackAfterLeaving()).toBe(true);
});

it('a step taken is going on', () => {
  sessionStorage.setItem(left, 'yes');
  goOn();
  expect(hasLeft()).toBe(false);
});

it('where the session may keep nothing, nothing is hidden and nothing throws', () => {
  reachedBy('back_forward');
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  goOn();
  expect([hasLeft(), isBackAfterLeaving(), arriveAfterLeaving()]).toEqual([false, false, false]);
});
