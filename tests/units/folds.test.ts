// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keepFolds } from '../../src/browser/folds.ts';
import { leaving } from '../../src/browser/leaving.ts';

const draw = () => {
  document.body.innerHTML = '<main><details></details><details></details></main>';
};
const unfolded = () => [...document.querySelectorAll('details')].map(({ open }) => open);

it('unfolds again what was unfolded, and after a hurried leave nothing', () => {
  draw();
  const folds = keepFolds();
  document.querySelectorAll('details')[1]?.setAttribute('open', '');
  folds.keep('/ja/');
  draw();
  folds.restore('/en/');
  expect(unfolded()).toEqual([false, false]);
  folds.restore('/ja/');
  expect(unfolded()).toEqual([false, true]);

  dispatchEvent(new Event(leaving));
  draw();
  folds.restore('/ja/');
  expect(unfolded()).toEqual([false, false]);
});
