import { describe, expect, it } from 'vitest';
import { desks } from '../../src/content/desks.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import type { Desk } from '../../src/content/types.ts';
import { isShortcut, telephoneHref } from '../../src/model/telephone.ts';

const numbers = [
  ...Object.values<Desk>(desks).flatMap(({ channels }) =>
    channels.flatMap((channel) => (channel.kind === 'telephone' ? channel.number : [])),
  ),
  ...prefectures.flatMap(({ advice, switchboard, cyber }) =>
    [advice, switchboard, cyber].flatMap((line) => line?.number ?? []),
  ),
];

describe('the address that dials a number', () => {
  it.each([
    ['110', 'tel:110'],
    ['0570-003-110', 'tel:0570003110'],
    ['0120-0-78310', 'tel:0120078310'],
    ['#9110', 'tel:%239110'],
  ])('of %s is %s', (number, href) => {
    expect(telephoneHref(number)).toBe(href);
  });

  it('of every number we have holds its digits and nothing that a phone would not dial', () => {
    expect(numbers.length).toBeGreaterThan(40);
    for (const number of numbers) {
      expect(telephoneHref(number), number).toMatch(/^tel:(%23)?\d+$/);
      expect(decodeURIComponent(telephoneHref(number).slice('tel:'.length))).toBe(number.replaceAll('-', ''));
    }
  });
});

it('short numbers are those that a phone of Apple does not dial from a link', () => {
  expect(numbers.filter(isShortcut).sort()).toEqual(['#8008', '#8103', '#8891', '#9110']);
});
