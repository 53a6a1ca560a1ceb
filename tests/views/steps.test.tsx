// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Question, questions, type Result, results, type StepId } from '../../src/content/chart.ts';
import { desks } from '../../src/content/desks.ts';
import { locales } from '../../src/content/locales.ts';
import type { Desk } from '../../src/content/types.ts';
import { pathOf } from '../../src/model/places.ts';
import { telephoneHref } from '../../src/model/telephone.ts';
import { trailTo } from '../../src/model/trail.ts';
import { all, client, still } from './draw.tsx';

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

  it.each(ids(results))('the result %s has one card, and each of its other desks once', (id) => {
    const result: Result = results[id];
    const wanted = [...result.desks, ...result.also];
    for (const known of [undefined, client]) {
      const page = still({ kind: 'step', id }, locale, known && { client: known });
      expect(page.querySelector('main')?.dataset.result).toBe(id);
      const cards = data(all(page, 'main [data-desk]'), 'desk');
      expect(cards).toEqual(result.now === 'reach' && result.desks.length === 0 ? [] : [wanted[0]]);
      const next = data(all(page, 'main [data-next]'), 'next');
      const rows = data(all(page, 'main [data-row]:not([data-next])'), 'row');
      const reached = data(all(page, 'main [data-reach]'), 'reach');
      expect(rows, 'in the order of the chart').toEqual(wanted.filter((desk) => rows.includes(desk)));
      const once = [...cards, ...reached, ...rows];
      expect(once).toEqual([...new Set(once)]);
      // The desk after a no may be one that answers now, too; it is none of the other rows.
      expect(rows.filter((desk) => next.includes(desk))).toEqual([]);
      const shown = new Set([...once, ...next]);
      expect([...shown].toSorted()).toEqual([...new Set([...wanted, ...next])].toSorted());
      expectTrail(page, id);
    }
  });

  it('a result has at most two buttons at its desk, and at most three ways besides', () => {
    for (const id of ids(results)) {
      const page = still({ kind: 'step', id }, locale, { client });
      expect(all(page, 'main article .channel').length, id).toBeLessThanOrEqual(2);
      expect(all(page, 'main [data-reach]').length, id).toBeLessThanOrEqual(3);
      const count = all(page, 'main [data-now] .action, main article .action').length;
      expect(count, id).toBeGreaterThan(0);
    }
  });

  it('a desk has its channels, in order, with what it takes to use them, and says where it is from', () => {
    for (const [id, desk] of Object.entries<Desk>(desks)) {
      const page = still({ kind: 'desk', id: id as keyof typeof desks }, locale);
      const rows = all(page, 'main li.channel');
      const kinds = desk.channels.map(({ kind }) => kind);
      expect(data(rows, 'channel').toSorted(), id).toEqual(kinds.toSorted());
      for (const channel of desk.channels) {
        const href = channel.kind === 'telephone' ? telephoneHref(channel.number) : channel.url;
        if (href === undefined) continue;
        const buttons = all(page, `main li.channel > a[data-channel="${channel.id}"]`);
        expect(
          buttons.map((button) => button.getAttribute('href')),
          id,
        ).toEqual([href]);
        const row = buttons[0]?.closest('li');
        if (channel.kind === 'telephone')
          expect(row?.querySelector('.number')?.textContent, id).toBe(channel.number);
        expect(row?.querySelectorAll('[data-addition=true]').length, `${id} ${channel.id}`).toBe(
          desk.leaflets.length > 0 && !channel.leaflets?.length ? 1 : 0,
        );
      }
      // What is for everybody stands before what is for some, and what is for some prefecture after both.
      const rank = (index: number) => {
        const channel = desk.channels.find(({ id: own }) => own === links[index]);
        return channel?.prefecture ? 2 : channel?.for ? 1 : 0;
      };
      const links = data(all(page, 'main li.channel > a[data-channel]'), 'channel');
      const order = links.map((_, index) => rank(index));
      expect(order, id).toEqual(order.toSorted());
      expect(data(all(page, 'main [data-next]'), 'next'), id).toEqual(desk.next ? [desk.next] : []);
    }
  });

  it('the directory has every desk', () => {
    const page = still({ kind: 'page', id: 'desks' }, locale);
    const rows = data(all(page, 'main [data-row]'), 'row');
    expect(rows.toSorted()).toEqual(Object.keys(desks).toSorted());
    expect(page.querySelector('.count')?.textContent).toContain(String(rows.length));
  });
});
