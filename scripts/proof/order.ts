import { type Question, questions, type StepId, start } from '../../src/content/chart.ts';
import { directoryOf } from '../../src/model/directory.ts';
import { isQuestion, pageIds, type Screen } from '../../src/model/places.ts';

/** A step and all that follows it, each question before what its answers lead to. */
function stepsFrom(id: StepId): Screen[] {
  const { answers }: Question = isQuestion(id) ? questions[id] : { answers: [] };
  return [{ kind: 'step', id }, ...answers.flatMap(({ to }) => stepsFrom(to as StepId))];
}

/**
 * Every screen once, in the order of the chart: the steps as one walks them, then the desks as the directory has them, then
 * the pages beside the chart.
 */
export function screensInOrder(desks: Parameters<typeof directoryOf>[0]): Screen[] {
  const steps = stepsFrom(start);
  const once = steps.filter(
    (step, place) => place === steps.findIndex((each) => 'id' in each && 'id' in step && each.id === step.id),
  );
  return [
    ...once,
    ...directoryOf(desks)
      .flatMap((section) => section.desks)
      .map((id) => ({ kind: 'desk', id }) as const),
    ...pageIds.map((id) => ({ kind: 'page', id }) as const),
  ];
}
