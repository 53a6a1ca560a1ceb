import { describe, expect, it } from 'vitest';
import { type Answer, type Question, questions, type Result, results } from '../../src/content/chart.ts';
import { desks } from '../../src/content/desks.ts';
import type { Desk, Leaflet } from '../../src/content/types.ts';
import { type Box, printed } from './printed.ts';

interface Reached {
  /** The answers from the start on, as `question.answer`; the last leads to `to`. */
  readonly path: readonly string[];
  readonly answer: Answer;
  readonly question: string;
}

const questionOf = (id: string): Question | undefined =>
  (questions as Readonly<Record<string, Question>>)[id];
const resultOf = (id: string): Result | undefined => (results as Readonly<Record<string, Result>>)[id];

/** Every answer that someone holding this leaflet can give. */
function walk(leaflet: Leaflet, question = 'start', before: readonly string[] = []): Reached[] {
  return (questionOf(question)?.answers ?? [])
    .filter(({ boxes }) => boxes.includes(leaflet))
    .flatMap((answer) => {
      const path = [...before, `${question}.${answer.id}`];
      return [{ path, answer, question }, ...walk(leaflet, answer.to, path)];
    });
}

describe.each(['A', 'B'] as const)('leaflet %s', (leaflet) => {
  const boxes = printed[leaflet];
  const entries = Object.values(boxes);
  const reached = walk(leaflet);
  const found = (box: Box) => reached.find(({ path }) => path.at(-1) === box.answer);

  /** The boxes above a box, the entrance first. */
  const above = (box: Box): Box[] => {
    const parent = box.under === undefined ? undefined : boxes[box.under];
    return parent ? [...above(parent), parent] : [];
  };

  it('has each of its boxes in the chart, under the box it is printed under', () => {
    for (const box of entries) {
      if (!box.answer) continue;
      const way = [...above(box), box].flatMap(({ answer }) => answer ?? []);
      expect(found(box)?.path, box.says).toEqual(way);
      const holder = above(box).at(-1)?.group;
      const given = found(box);
      if (box.urgent) {
        expect(questionOf(given?.question ?? '')?.answers[0], box.says).toBe(given?.answer);
        expect(given?.answer.group, box.says).toBeUndefined();
      } else if (holder) expect(`${given?.question}.${given?.answer.group}`, box.says).toBe(holder);
    }
  });

  it('leads to the desks that it prints', () => {
    for (const { says, answer, desks: ends } of entries) {
      if (!answer || !ends) continue;
      const to = found({ says, answer })?.answer.to ?? '';
      expect(resultOf(to)?.desks, says).toEqual(expect.arrayContaining([...ends]));
    }
  });

  it('reaches each of its desks, those of its foot notes too', () => {
    const shown = reached.flatMap(({ answer }) => {
      const result = resultOf(answer.to);
      return result ? [...result.desks, ...result.also] : [];
    });
    const ends = new Set(entries.flatMap((box) => box.desks ?? []));
    for (const desk of ends) expect(shown).toContain(desk);
    const marked = Object.entries<Desk>(desks).filter(([, desk]) => desk.leaflets.includes(leaflet));
    expect(marked.map(([id]) => id).sort()).toEqual([...ends].sort());
  });

  it('has no box in the chart that it does not print', () => {
    const claimed = Object.entries<Question>(questions).flatMap(([question, { answers }]) =>
      answers.filter((answer) => answer.boxes.includes(leaflet)).map(({ id }) => `${question}.${id}`),
    );
    expect(claimed.sort()).toEqual(entries.flatMap(({ answer }) => answer ?? []).sort());
  });
});

it('every group of the chart is a box of a leaflet', () => {
  const groups = Object.entries<Question>(questions).flatMap(([question, { answers }]) =>
    answers.flatMap(({ group }) => (group ? `${question}.${group}` : [])),
  );
  const held = Object.values(printed).flatMap((boxes) =>
    Object.values(boxes).flatMap(({ group }) => group ?? []),
  );
  expect([...new Set(groups)].sort()).toEqual([...new Set(held)].sort());
});
