import type { Answer } from '../../content/chart.ts';
import type { CheckedFacts } from './given.ts';

const longestPath = 3;
const chart = 'src/content/chart.ts';
const deskFile = 'src/content/desks/';

/** What is wrong with the way from the first question to the results. */
export function chartFaults({ start, questions, results, moved }: CheckedFacts): string[] {
  const faults: string[] = [];
  const parents = new Map<string, string[]>();
  const isStep = (id: string) => id in questions || id in results;
  for (const id of Object.keys(questions))
    if (id in results) faults.push(`${chart}: ${id} is a question and a result.`);
  for (const [id, { answers }] of Object.entries(questions)) {
    if (answers.length === 0) faults.push(`${chart}: the question ${id} has no answer.`);
    const seen = new Set<string>();
    for (const { id: answer, to } of answers) {
      if (seen.has(answer)) faults.push(`${chart}: the question ${id} has two answers called ${answer}.`);
      seen.add(answer);
      if (!isStep(to)) faults.push(`${chart}: the answer ${id}.${answer} leads to ${to}, which is no step.`);
      parents.set(to, [...(parents.get(to) ?? []), id]);
    }
  }
  for (const id of [...Object.keys(questions), ...Object.keys(results)]) {
    const count = parents.get(id)?.length ?? 0;
    if (id === start) {
      if (count > 0) faults.push(`${chart}: an answer leads back to the start.`);
    } else if (count !== 1) faults.push(`${chart}: the step ${id} has ${count} parents instead of one.`);
  }
  const reached = new Set<string>();
  const walk = (id: string, taps: number): void => {
    if (reached.has(id)) return;
    reached.add(id);
    if (taps > longestPath)
      faults.push(`${chart}: the path to ${id} takes ${taps} answers, more than ${longestPath}.`);
    for (const { to } of (questions[id]?.answers ?? []) as readonly Answer[]) walk(to, taps + 1);
  };
  walk(start, 0);
  for (const id of [...Object.keys(questions), ...Object.keys(results)])
    if (!reached.has(id)) faults.push(`${chart}: the step ${id} is not reached from the start.`);
  for (const [from, to] of Object.entries(moved.steps)) {
    if (isStep(from)) faults.push(`${chart}: the step ${from} is retired and in use.`);
    if (!isStep(to)) faults.push(`${chart}: the retired step ${from} leads to ${to}, which is no step.`);
  }
  return faults;
}

/** What is wrong with the desks of the results: which stand there, and by which channel. */
export function useFaults({ results, standalone, moved, desks }: CheckedFacts): string[] {
  const faults: string[] = [];
  const used = new Set(standalone);
  for (const [id, { desks: first, also, first: channels = {} }] of Object.entries(results)) {
    const all = [...first, ...also];
    if (all.length === 0) faults.push(`${chart}: the result ${id} has no desk.`);
    if (new Set(all).size < all.length) faults.push(`${chart}: the result ${id} lists a desk twice.`);
    for (const desk of all) {
      used.add(desk);
      if (!(desk in desks)) faults.push(`${chart}: the result ${id} lists ${desk}, which is no desk.`);
    }
    for (const [desk, channel] of Object.entries(channels)) {
      if (!all.includes(desk))
        faults.push(`${chart}: the result ${id} names a first channel of ${desk}, which it does not list.`);
      if (!desks[desk]?.channels.some((each) => each.id === channel))
        faults.push(`${chart}: the result ${id} puts ${desk}.${channel} first, which is no channel.`);
    }
  }
  for (const id of Object.keys(desks))
    if (!used.has(id))
      faults.push(`${deskFile}${id}.ts: the desk ${id} stands on no result and is not listed as standalone.`);
  for (const [from, to] of Object.entries(moved.desks)) {
    if (from in desks) faults.push(`${chart}: the desk ${from} is retired and in use.`);
    if (!(to in desks)) faults.push(`${chart}: the retired desk ${from} leads to ${to}, which is no desk.`);
  }
  return faults;
}
