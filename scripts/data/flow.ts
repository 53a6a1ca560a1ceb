import { moved, type QuestionId, questions, type ResultId, results, start } from '../../src/content/chart.ts';
import { questionWords, resultWords } from '../../src/i18n/subjects.ts';
import { inEachLanguage } from './said.ts';

/** The chart: its questions with their answers and the leaflets' boxes, its results, and what has moved. */
export const flowFile = () => ({
  $schema: 'schema/flow.json',
  start,
  questions: Object.entries(questions).map(([id, { answers }]) => ({
    id,
    answers,
    words: inEachLanguage((words) => questionWords(words, id as QuestionId)),
  })),
  results: Object.entries(results).map(([id, result]) => ({
    id,
    ...result,
    words: inEachLanguage((words) => resultWords(words, id as ResultId)),
  })),
  moved,
});
