import { describe, expect, it } from 'vitest';
import { type Question, questions } from '../../src/content/chart.ts';
import { groupsOf } from '../../src/model/groups.ts';

const answer = (id: string, group?: string) => ({ id, to: id, boxes: [], ...(group ? { group } : {}) });
const shape = (answers: Parameters<typeof groupsOf>[0]) =>
  groupsOf(answers).map(({ group, answers }) => [group, ...answers.map(({ id }) => id)]);

describe('answers', () => {
  it('stand under the heading of their group', () => {
    expect(shape(questions.remove.answers)).toEqual([
      ['self', 'net-expert', 'rights-expert'],
      ['proxy', 'state', 'private', 'harmful'],
      [undefined, 'unsure'],
    ]);
  });

  it('keep the order of the chart in every question', () => {
    for (const { answers } of Object.values<Question>(questions))
      expect(groupsOf(answers).flatMap(({ answers }) => answers)).toEqual(answers);
  });

  it('of one group that do not stand side by side are not brought together', () => {
    const given = [answer('a', 'one'), answer('b', 'two'), answer('c', 'one'), answer('d'), answer('e')];
    expect(shape(given)).toEqual([
      ['one', 'a'],
      ['two', 'b'],
      ['one', 'c'],
      [undefined, 'd', 'e'],
    ]);
  });

  it('that are none make no group', () => {
    expect(groupsOf([])).toEqual([]);
  });
});
