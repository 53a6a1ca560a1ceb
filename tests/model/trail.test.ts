import { describe, expect, it } from 'vitest';
import { questions, results, type StepId, start } from '../../src/content/chart.ts';
import { trailTo } from '../../src/model/trail.ts';

const given = (step: StepId) => trailTo(step).map(({ question, answer }) => `${question}.${answer.id}`);

describe('the answers given so far', () => {
  it('are none at the first question', () => {
    expect(trailTo(start)).toEqual([]);
  });

  it('follow from the step alone', () => {
    expect(given('wish')).toEqual(['start.harmed']);
    expect(given('ask-private')).toEqual(['start.harmed', 'wish.remove', 'remove.private']);
  });

  it('lead from the first question to the step without a gap', () => {
    const steps = [...Object.keys(questions), ...Object.keys(results)] as StepId[];
    for (const step of steps) {
      const trail = trailTo(step);
      expect([start, ...trail.map(({ answer }) => answer.to)], step).toEqual([
        ...trail.map(({ question }) => question),
        step,
      ]);
    }
  });
});
