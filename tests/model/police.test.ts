import { describe, expect, it } from 'vitest';
import { prefectures } from '../../src/content/prefectures.ts';
import type { Channel } from '../../src/content/types.ts';
import { policeChannel } from '../../src/model/police.ts';
import { facts } from './moments.ts';

const short = facts.police.channels.find(({ kind }) => kind === 'telephone') as Channel;
const [known] = prefectures.filter(({ advice }) => advice && !advice.hours);
const [other] = prefectures.filter(({ advice, shortHours }) => !advice && shortHours);
const [unknown] = prefectures.filter(({ advice, shortHours }) => !advice && !shortHours);
if (!known || !other || !unknown) throw new Error('The prefectures no longer differ as these tests need.');

describe('the line of the police in a prefecture', () => {
  it('is its ordinary number, which is not said to have the hours or the limits of the short one', () => {
    const line = policeChannel(short, known);
    expect(line).toMatchObject({ kind: 'telephone', number: known.advice?.number });
    expect(line).not.toHaveProperty('hours');
    expect(line).not.toHaveProperty('unreachable');
  });

  it('is the short number with its hours there, where only those are established', () => {
    expect(policeChannel(short, other)).toEqual({ ...short, hours: other.shortHours });
  });

  it('is the short number as everywhere, where nothing is established', () => {
    expect(policeChannel(short, unknown)).toBe(short);
  });

  it('leaves every other way to the police as it is', () => {
    for (const channel of facts.police.channels)
      if (channel !== short) expect(policeChannel(channel, known)).toBe(channel);
  });
});
