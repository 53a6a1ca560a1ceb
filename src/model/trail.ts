import { type Answer, type Question, type QuestionId, questions, type StepId } from '../content/chart.ts';

/** One answer given on the way to a step. */
export interface Given {
  readonly question: QuestionId;
  readonly answer: Answer;
}

const edges: readonly Given[] = (Object.entries(questions) as [QuestionId, Question][]).flatMap(
  ([question, { answers }]) => answers.map((answer) => ({ question, answer })),
);

/**
 * The answers that lead to a step, from the first question on. A step has exactly one parent, so they follow
 * from the step alone.
 */
export function trailTo(step: StepId): Given[] {
  const last = edges.find(({ answer }) => answer.to === step);
  return last ? [...trailTo(last.question), last] : [];
}
