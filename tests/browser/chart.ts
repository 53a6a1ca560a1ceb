import { type Question, questions, type Result, results } from '../../src/content/chart.ts';

type Answered = Pick<Question['answers'][number], 'id' | 'to'>;

/** The answers of a question, or none where the step is a result. */
export const answersOf = (step: string): readonly Answered[] =>
  Object.hasOwn(questions, step) ? questions[step as keyof typeof questions].answers : [];

/** The desks of a result, in the order of the screen. */
export function desksOf(id: string): readonly string[] {
  const { desks, also }: Result = results[id as keyof typeof results];
  return [...desks, ...also];
}

/** Every result of the chart. */
export const resultIds = Object.keys(results);
