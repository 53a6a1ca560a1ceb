import { describe, expect, it } from 'vitest';
import { type Question, questions, type Result, results, start } from '../../src/content/chart.ts';
import { files } from '../words.ts';

// Typed out a second time from the design, not from the data.
const answers = `
  start   harmed         wish
  start   found          report
  start   technical      technical
  start   unsure         unsure
  wish    danger         police
  wish    talk           talk
  wish    images         images
  wish    how            advice
  wish    remove         remove
  wish    damages        law
  remove  net-expert     advice-net
  remove  rights-expert  advice-rights
  remove  state          ask-state
  remove  private        ask-private
  remove  harmful        ask-harmful
  remove  unsure         remove-unsure
  unsure  sad            unsure-talk
  unsure  afraid         unsure-police
  unsure  letter         unsure-law
  unsure  money          unsure-money
  unsure  child          unsure-child
  unsure  still          unsure-still
`;

const tables = `
  talk           kokoro | inochi-sos yorisoi ibasho inochi-denwa kokoro-dial childline kodomo-sos child-consult dv-plus tell
  images         sexual-crime-police safeline | take-it-down stop-ncii kodomo-sos childline one-stop cure-time paps dv-plus police child-abuse
  advice         ihaho jinken | kodomo-sos local police kokoro
  remove-unsure  ihaho | jinken bullying-hotline safeline consumer
  advice-net     ihaho | jinken consumer
  advice-rights  jinken | ihaho consumer
  ask-state      jinken | bullying-hotline ihaho consumer
  ask-private    bullying-hotline | ihaho jinken consumer
  ask-harmful    safeline | take-it-down stop-ncii paps kodomo-sos one-stop sexual-crime-police consumer
  law            houterasu lawyer | ihaho consumer police lawyer-children
  police         police | sexual-crime-police dv-plus dv-navi jinken houterasu
  report         ihc safeline | police
  technical      ipa | police consumer antiphishing
  unsure-talk    | inochi-sos yorisoi ibasho kokoro childline kodomo-sos tell
  unsure-police  | police sexual-crime-police dv-plus kodomo-sos houterasu
  unsure-law     | houterasu lawyer ihaho
  unsure-money   | police consumer houterasu ipa
  unsure-child   | kodomo-sos childline child-consult sexual-crime-police local ihaho lawyer-children
  unsure-still   ihaho | jinken police inochi-sos yorisoi kodomo-sos local kokoro
`;

const rows = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().replace(/\s+/g, ' '));

const allQuestions: readonly [string, Question][] = Object.entries(questions);
const allResults: readonly [string, Result][] = Object.entries(results);

/** Every way through the chart: the answers given, and the result it ends at (or what is no result). */
function ways(
  step: string = start,
  given: readonly string[] = [],
): { given: readonly string[]; end: string }[] {
  const question = allQuestions.find(([id]) => id === step)?.[1];
  if (!question || given.length > 9) return [{ given, end: step }];
  return question.answers.flatMap(({ id, to }) => ways(to, [...given, id]));
}

const shownAfter = (answer: string): string[] =>
  ways()
    .filter(({ given }) => given.includes(answer))
    .flatMap(({ end }) => allResults.filter(([id]) => id === end))
    .flatMap(([, result]) => [...result.desks, ...result.also]);

describe('the chart', () => {
  it('has the answers of the design, in its order', () => {
    const found = allQuestions.flatMap(([question, { answers }]) =>
      answers.map(({ id, to }) => `${question} ${id} ${to}`),
    );
    expect(found).toEqual(rows(answers));
  });

  it('has the desks of the design on each result, in its order', () => {
    const found = allResults.map(
      ([id, result]) => `${id} ${[...result.desks, '|', ...result.also].join(' ')}`,
    );
    expect(found.sort()).toEqual(rows(tables).sort());
  });

  it('ends every way at a result, after at most three answers', () => {
    const ends = allResults.map(([id]) => id);
    expect(
      ways()
        .map(({ end }) => end)
        .sort(),
    ).toEqual(ends.sort());
    for (const { given } of ways()) expect(given.length, given.join(' ')).toBeLessThanOrEqual(3);
  });

  it('gives every step but the first exactly one parent', () => {
    const led = allQuestions.flatMap(([, { answers }]) => answers.map(({ to }) => to));
    const steps = [...allQuestions, ...allResults].map(([id]) => id).filter((id) => id !== start);
    expect(led.sort()).toEqual(steps.sort());
  });

  it('never sends someone harmed to the desk that takes reports only', () => {
    expect(shownAfter('harmed')).toContain('jinken');
    expect(shownAfter('harmed')).not.toContain('ihc');
  });

  it('never sends someone who does not know what to do to a desk that takes reports', () => {
    expect(shownAfter('how')).toContain('ihaho');
    for (const desk of ['bullying-hotline', 'safeline', 'ihc']) expect(shownAfter('how')).not.toContain(desk);
  });
});

describe('the words of the report result', () => {
  it.each(Object.entries(files))(
    'say in %s the six kinds that the leaflet names, that there are more, and the number for danger',
    (_, file) => {
      const { points, lead } = file.steps.report;
      expect(points?.items).toHaveLength(7);
      expect(lead).toContain('{{police}}');
    },
  );
});
