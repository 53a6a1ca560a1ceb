// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../src/browser/idle.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for the browser to be idle, and not longer than two seconds', () => {
  const request = vi.fn();
  vi.stubGlobal('requestIdleCallback', request);
  const act = vi.fn();
  whenIdle(act);
  expect(act).not.toHaveBeenCalled();
  const [callback, options] = request.mock.calls[0] ?? [];
  expect(options).toEqual({ timeout: 2000 });
  callback({ didTimeout: false });
  expect(act).toHaveBeenCalledExactlyOnceWith();
});

it('where the browser does not say when it is idle, it is the next task', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const act = vi.fn();
  whenIdle(act);
  expect(act).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledOnce();
});
