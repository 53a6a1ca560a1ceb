import { describe, expect, it } from 'vitest';
import { type Question, questions, type Result, results, start } from '../../src/content/chart.ts';
import { desks } from '../../src/content/desks.ts';
import type { Channel, Desk } from '../../src/content/types.ts';
import { files } from '../words.ts';

// Typed out a second time from the design, not from the data.
const answers = `
  start   harmed         wish
  start   found          report
  start   technical      technical
  start   unsure         unsure
  wish    talk           talk
  wish    how            advice
  wish    remove         remove
  wish    damages        law
  wish    danger         police
  remove  net-expert     advice-net
  remove  rights-expert  advice-rights
  remove  state          ask-state
  remove  private        ask-private
  remove  harmful        ask-harmful
  remove  unsure         remove-unsure
`;

const tables = `
  talk           kokoro | inochi-sos yorisoi ibasho inochi-denwa kokoro-dial childline kodomo-sos tell
  advice         ihaho jinken | local kokoro
  unsure         ihaho | jinken kokoro police-advice local
  remove-unsure  ihaho | jinken bullying-hotline safeline
  advice-net     ihaho | jinken
  advice-rights  jinken | ihaho
  ask-state      jinken | bullying-hotline ihaho
  ask-private    bullying-hotline | ihaho jinken
  ask-harmful    safeline | take-it-down stop-ncii one-stop sexual-crime-police
  law            houterasu lawyer | police
  police         police | police-advice sexual-crime-police dv-plus dv-navi houterasu
  report         ihc safeline | police
  technical      ipa | police consumer
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
    const found = allResults.map(([id, result]) =>
      `${id} ${result.desks.join(' ')} | ${result.also.join(' ')}`.trim(),
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

  it('has on every result a desk that can be turned to at any hour', () => {
    const anytime = ({ kind, hours }: Channel) =>
      hours === undefined ? ['form', 'mail', 'web'].includes(kind) : hours.kind === 'always';
    for (const [id, result] of allResults) {
      const channels = [...result.desks, ...result.also].flatMap(
        (desk) => (desks as Readonly<Record<string, Desk>>)[desk]?.channels ?? [],
      );
      expect(channels.some(anytime), id).toBe(true);
    }
  });
});

describe('the words of the report result', () => {
  it.each(Object.entries(files))('say in %s the six kinds it takes, and the number for danger', (_, file) => {
    const { points, lead, notes } = file.steps.report;
    expect(points?.items).toHaveLength(6);
    expect([lead, ...notes].join()).toContain('{{police}}');
  });
});
