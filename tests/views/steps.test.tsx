// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Question, questions, type Result, results, type StepId } from '../../src/content/chart.ts';
import { desks } from '../../src/content/desks.ts';
import { locales } from '../../src/content/locales.ts';
import type { Desk } from '../../src/content/types.ts';
import { pathOf } from '../../src/model/places.ts';
import { telephoneHref } from '../../src/model/telephone.ts';
import { trailTo } from '../../src/model/trail.ts';
import { all, still } from './draw.tsx';

const ids = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[];
const data = (elements: readonly HTMLElement[], name: string) => elements.map(({ dataset }) => dataset[name]);

describe.each(locales)('in $name', ({ id: locale }) => {
  const to = (step: StepId) => `/${pathOf({ kind: 'step', id: step, locale })}`;

  /** The way back and the answers given so far, each a link to the question that it answered. */
  const expectTrail = (page: HTMLElement, step: StepId) => {
    const asked = trailTo(step).map(({ question }) => to(question));
    const hrefs = (selector: string) => all(page, selector).map((link) => link.getAttribute('href'));
    expect(hrefs('main .back')).toEqual(asked.slice(-1));
    expect(hrefs('main [data-change]')).toEqual(asked);
  };

  it.each(ids(questions))('the question %s has its answers as links, in the order of the chart', (id) => {
    const { answers }: Question = questions[id];
    const page = still({ kind: 'step', id }, locale);
    expect(page.querySelector('main')?.dataset.step).toBe(id);
    const links = all(page, 'main [data-answer]');
    expect(links.map((link) => [link.tagName, link.dataset.answer, link.getAttribute('href')])).toEqual(
      answers.map((answer) => ['A', answer.id, to(answer.to as StepId)]),
    );
    expect(links.map((link) => link.closest<HTMLElement>('[data-group]')?.dataset.group)).toEqual(
      answers.map(({ group }) => group),
    );
    expectTrail(page, id);
  });

  it.each(ids(results))(
    'the result %s has its desks, in the order of the chart, the first unfolded',
    (id) => {
      const result: Result = results[id];
      const page = still({ kind: 'step', id }, locale);
      expect(page.querySelector('main')?.dataset.result).toBe(id);
      const shown = all(page, 'main [data-desk]');
      expect(data(shown, 'desk')).toEqual([...result.desks, ...result.also]);
      expect(shown.map((desk) => desk.closest('details') !== null)).toEqual(
        shown.map((_, index) => index > 0),
      );
      expectTrail(page, id);
    },
  );

  it('a desk has its channels, in order, with what it takes to use them, and says where it is from', () => {
    for (const [id, { channels, next, leaflets }] of Object.entries<Desk>(desks)) {
      const page = still({ kind: 'desk', id: id as keyof typeof desks }, locale);
      const rows = all(page, 'main [data-channel]');
      expect(data(rows, 'channel'), id).toEqual(channels.map(({ kind }) => kind));
      for (const [index, channel] of channels.entries()) {
        const row = rows[index];
        const button = row?.querySelector('a')?.getAttribute('href');
        if (channel.kind === 'telephone') {
          expect(button, id).toBe(telephoneHref(channel.number));
          const copied = [...(row?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
          expect(copied, id).toContain(channel.number);
        } else expect(button, id).toBe(channel.url);
      }
      expect(data(all(page, 'main [data-next]'), 'next'), id).toEqual(next ? [next] : []);
      expect(data(all(page, 'main [data-addition]'), 'addition'), id).toEqual([String(!leaflets.length)]);
    }
  });

  it('the directory has every desk', () => {
    const page = still({ kind: 'page', id: 'desks' }, locale);
    expect(data(all(page, 'main [data-desk]'), 'desk')).toEqual(Object.keys(desks));
  });
});
