import { expect, it } from 'vitest';
import type { DeskId } from '../../src/content/desks.ts';
import { silentWays } from '../../src/content/silent.ts';
import { silentWaysOf } from '../../src/model/silent.ts';
import { facts } from './moments.ts';

const ways = (id: DeskId) => silentWaysOf(id, facts[id], silentWays).map((way) => way.id);

it('an emergency number has the ways made for it, and the relay', () => {
  expect(ways('emergency-police')).toEqual(['app-110', 'relay', 'fax-mail-110']);
  expect(ways('emergency-medical')).toEqual(['net119', 'relay']);
});

it('a desk that is called has the relay, but not the one that the relay may not reach', () => {
  expect(ways('jinken')).toEqual(['relay']);
  expect(ways('consumer')).toEqual([]);
});

it('a desk that is not called has none', () => {
  expect(facts.ihaho.channels.some(({ kind }) => kind === 'telephone')).toBe(false);
  expect(ways('ihaho')).toEqual([]);
});
