import { type Answer, type Question, type QuestionId, questions, type StepId } from '../content/chart.ts';
import { isQuestion, type Place } from './places.ts';

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

/** The steps that the answers of a place lead to, then those that follow: the next tap needs the first of them. */
export function stepsAfter(place: Place): Place[] {
  if (place.kind !== 'step' || !isQuestion(place.id)) return [];
  const { answers }: Question = questions[place.id];
  const next = answers.map(({ to }) => ({ kind: 'step', id: to as StepId, locale: place.locale }) as const);
  return [...next, ...next.flatMap(stepsAfter)];
}
