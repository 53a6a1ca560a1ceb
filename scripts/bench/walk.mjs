import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

// Every page that is measured is walked the same way: three answers, one result.
const questions = ['start', 'wish', 'remove'];
const answers = ['harmed', 'remove', 'private'];
const result = 'ask-private';
const desks = ['bullying-hotline', 'ihaho', 'jinken'];

/** What is tapped on each screen; the last is what shows that the reader has arrived. */
export const selectors = [...answers.map((id) => `[data-answer=${id}]`), '[data-result] [data-desk]'];

const read = (name) => JSON.parse(readFileSync(join(root, `locales/ja/${name}.json`), 'utf8'));

/** The words of the walk for the floors, a list of screens: questions with their answers, the result with its desks. */
export function screensOfWalk() {
  const steps = read('steps');
  const list = (entries) => Object.entries(entries).map(([id, { label, hint }]) => ({ id, label, hint }));
  return [...questions, result].map((id) => ({
    id,
    title: steps[id].title,
    lead: steps[id].lead,
    answers: list(steps[id].answers ?? {}),
    desks: id === result ? desks.map((desk) => ({ id: desk, ...read(`desks/${desk}`) })) : [],
  }));
}
