import {
  type Answer,
  moved,
  type Question,
  questions,
  type Result,
  results,
  standalone,
  start,
} from '../../content/chart.ts';
import { desks } from '../../content/desks.ts';
import { type Prefecture, prefectures } from '../../content/prefectures.ts';
import { deskSections } from '../../content/sections.ts';
import type { Channel, Clock, Desk, Hours } from '../../content/types.ts';

/** The facts that are checked; a test hands in broken ones. */
export interface CheckedFacts {
  readonly start: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly results: Readonly<Record<string, Result>>;
  readonly standalone: readonly string[];
  readonly moved: {
    readonly steps: Readonly<Record<string, string>>;
    readonly desks: Readonly<Record<string, string>>;
  };
  readonly desks: Readonly<Record<string, Desk>>;
  readonly sections: readonly { readonly id: string; readonly desks: readonly string[] }[];
  readonly prefectures: readonly Prefecture[];
}

export const checkedFacts: CheckedFacts = {
  start,
  questions,
  results,
  standalone,
  moved,
  desks,
  sections: deskSections,
  prefectures,
};

const longestPath = 3;
const chart = 'src/content/chart.ts';
const deskFile = 'src/content/desks/';

function chartFaults({ start, questions, results, moved }: CheckedFacts): string[] {
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

function useFaults({ results, standalone, moved, desks, sections }: CheckedFacts): string[] {
  const faults: string[] = [];
  const used = new Set(standalone);
  for (const [id, { desks: first, also }] of Object.entries(results)) {
    if (first.length === 0) faults.push(`${chart}: the result ${id} has no desk.`);
    const all = [...first, ...also];
    if (new Set(all).size < all.length) faults.push(`${chart}: the result ${id} lists a desk twice.`);
    for (const desk of all) {
      used.add(desk);
      if (!(desk in desks)) faults.push(`${chart}: the result ${id} lists ${desk}, which is no desk.`);
    }
  }
  const listed = sections.flatMap((section) => section.desks);
  for (const id of Object.keys(desks)) {
    if (!used.has(id))
      faults.push(`${deskFile}: the desk ${id} stands on no result and is not listed as standalone.`);
    if (listed.filter((each) => each === id).length !== 1)
      faults.push(
        `src/content/sections.ts: the desk ${id} does not stand in exactly one section of the directory.`,
      );
  }
  for (const [from, to] of Object.entries(moved.desks)) {
    if (from in desks) faults.push(`${chart}: the desk ${from} is retired and in use.`);
    if (!(to in desks)) faults.push(`${chart}: the retired desk ${from} leads to ${to}, which is no desk.`);
  }
  return faults;
}

const telephone = /^(110|119|18[89]|#\d{4}|0\d{1,4}(-\d{1,6}){1,2})$/;
const digitsOf = (number: string): number => number.replaceAll('-', '').length;

/** What is odd about a Japanese telephone number in national form, or undefined. */
function numberFault(number: string): string | undefined {
  if (!telephone.test(number)) return 'is not a grouped national number';
  if (/^(0120|0570)/.test(number) && digitsOf(number) !== 10)
    return 'does not have the ten digits of its kind';
  if (/^(0800|050)/.test(number) && digitsOf(number) !== 11)
    return 'does not have the eleven digits of its kind';
  if (/^0[1-9]/.test(number) && !/^(0120|0570|0800|050|0[789]0)/.test(number) && digitsOf(number) !== 10)
    return 'does not have the ten digits of an ordinary number';
  return undefined;
}

const clockFault = (clock: Clock): boolean => {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return !(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && (hour < 24 || minute === 0));
};

/** The times of day that a table of hours names. */
export const clocksOf = (hours: Hours | undefined): Clock[] => {
  if (!hours || hours.kind === 'always') return [];
  const spans =
    hours.kind === 'varies' ? (hours.usually ?? []) : [...hours.periods, ...(hours.monthly ?? [])];
  return spans.flatMap(({ from, to }) => [from, to]);
};

function channelFaults(where: string, channel: Channel, siblings: readonly Channel[]): string[] {
  const faults: string[] = [];
  if (channel.kind === 'telephone') {
    const odd = numberFault(channel.number);
    if (odd) faults.push(`${where}: the number ${channel.number} ${odd}.`);
    if (channel.number.startsWith('0570') && channel.cost !== 'navi')
      faults.push(`${where}: ${channel.number} is a 0570 number but its cost is not navi.`);
    if (/^0(120|800)/.test(channel.number) && channel.cost !== 'free')
      faults.push(`${where}: ${channel.number} is a free number but its cost is not free.`);
    if (channel.instead && !siblings.some(({ id, kind }) => id === channel.instead && kind === 'telephone'))
      faults.push(`${where}: instead names ${channel.instead}, which is no telephone of this desk.`);
  }
  if (siblings.filter(({ id }) => id === channel.id).length > 1)
    faults.push(`${where}: two channels have this id.`);
  if (channel.hours?.kind === 'weekly' && typeof channel.hours.yearEnd === 'object') {
    const { from, to } = channel.hours.yearEnd;
    if (from <= to) faults.push(`${where}: the days from ${from} to ${to} do not lie over New Year.`);
  }
  for (const clock of clocksOf(channel.hours))
    if (clockFault(clock)) faults.push(`${where}: ${clock} is no time of day.`);
  return faults;
}

function deskFaults({ desks, prefectures }: CheckedFacts): string[] {
  const codes = new Set<string>(prefectures.map(({ code }) => code));
  return Object.entries(desks).flatMap(([id, desk]) => {
    const where = `${deskFile}: ${id}`;
    const faults = desk.channels.flatMap((channel) =>
      channelFaults(`${where}.${channel.id}`, channel, desk.channels),
    );
    for (const { id: channel, prefecture } of desk.channels)
      if (prefecture && !codes.has(prefecture))
        faults.push(`${where}.${channel}: ${prefecture} is no prefecture's code.`);
    if (desk.next && !(desk.next in desks)) faults.push(`${where}: the next desk ${desk.next} is no desk.`);
    if (desk.next === id) faults.push(`${where}: the next desk is the desk itself.`);
    const addresses = JSON.stringify(desk).match(/"http:[^"]*"/g) ?? [];
    return [...faults, ...addresses.map((address) => `${where}: ${address} is plain http.`)];
  });
}

function prefectureFaults({ prefectures }: CheckedFacts): string[] {
  const where = 'src/content/prefectures.ts';
  const odd = prefectures.flatMap(({ code, number }) => {
    const fault = number && numberFault(number);
    return fault ? [`${where}: the number ${number} of ${code} ${fault}.`] : [];
  });
  return prefectures.length === 47
    ? odd
    : [...odd, `${where}: there are ${prefectures.length} prefectures instead of 47.`];
}

/** Everything wrong with the facts, as sentences that name file and id. */
export const factFaults = (given: CheckedFacts = checkedFacts): string[] =>
  [chartFaults, useFaults, deskFaults, prefectureFaults].flatMap((faultsOf) => faultsOf(given));
