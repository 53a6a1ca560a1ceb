import { describe, expect, it } from 'vitest';
import { desks as deskFacts } from '../../src/content/desks.ts';
import { facts } from '../../src/content/facts.ts';
import type { PoliceLine } from '../../src/content/policeLines.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import { leavePage } from '../../src/content/services.ts';
import type { Desk, Hours, Source } from '../../src/content/types.ts';
import { trapsIn } from '../../src/model/check/traps.ts';
import {
  established,
  hasFacts,
  isWritten,
  markAfter,
  monthsIn,
  numbersIn,
  numbersOfDesks,
  partOf,
  policeRows,
  wrongHosts,
  wrongNumbers,
} from '../facts-text.ts';

// What is in src/content, beside the facts as they were collected. These are not part of the project: where they do not
// lie beside it there is nothing to compare with, and the comparison is left out.

const desks = Object.entries<Desk>(deskFacts);
const channels = desks.flatMap(([desk, { channels, sources }]) =>
  channels.map((channel) => ({ desk, channel, source: sources[channel.source] as Source })),
);
const telephones = channels.flatMap(({ desk, channel, source }) =>
  channel.kind === 'telephone' ? [{ desk, channel, source }] : [],
);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

/** The times of a table of hours as the facts write them. */
const spansOf = (hours: Hours | undefined): string[] => {
  if (!hours || hours.kind === 'always') return [];
  const spans = hours.kind === 'weekly' ? hours.periods : (hours.usually ?? []);
  return spans.map(({ from, to }) => `${from}-${to}`);
};

describe.runIf(hasFacts)('the facts of the desks, as collected', () => {
  it.each(desks)('say something of %s', (id) => {
    expect(partOf(id).trim()).not.toBe('');
  });

  it('have every number of ours, at its desk and with that trust', () => {
    const found = telephones.map(({ desk, channel }) => {
      const mark = markAfter(partOf(desk), channel.number);
      return `${desk} ${channel.number} ${mark?.startsWith('H')}`;
    });
    expect(found).toEqual(
      telephones.map(({ desk, channel, source }) => `${desk} ${channel.number} ${source.confirmed}`),
    );
  });

  it('have no number of a desk that we have not', () => {
    const ours = telephones.map(({ channel }) => channel.number);
    expect(numbersOfDesks().filter((number) => !ours.includes(number))).toEqual([]);
    expect(ours.length).toBeGreaterThan(35);
  });

  it('have every month of ours in a mark of that desk', () => {
    const missing = desks.flatMap(([id, { sources }]) =>
      Object.entries<Source>(sources)
        .filter(([, { seen }]) => seen && !monthsIn(partOf(id)).includes(seen))
        .map(([key, { seen }]) => `${id}.${key} ${seen}`),
    );
    expect(missing).toEqual([]);
  });

  it('have every stretch of opening of ours at that desk', () => {
    const missing = channels.flatMap(({ desk, channel: { id, hours } }) => {
      const part = partOf(desk);
      if (hours?.kind === 'always')
        return /all day, every day|at all hours/.test(part) ? [] : [`${desk}.${id} always`];
      return spansOf(hours)
        .filter((span) => !part.includes(span))
        .map((span) => `${desk}.${id} ${span}`);
    });
    expect(missing).toEqual([]);
  });

  it('have every address of ours', () => {
    const { prefectures: _lines, ...others } = facts;
    const addresses = [...new Set(textsIn(others).filter((text) => /^https?:/.test(text)))];
    expect(addresses.length).toBeGreaterThan(60);
    expect(addresses.filter((address) => !isWritten(address, established))).toEqual([]);
    expect(isWritten(leavePage, established)).toBe(false);
  });

  it('know no number and no host to be wrong that we do not', () => {
    expect(wrongNumbers().length).toBeGreaterThan(12);
    expect(wrongHosts().length).toBeGreaterThan(1);
    // A number that is right, with something wrong said of it.
    const known = numbersIn(established);
    const written = [...wrongNumbers(), ...wrongHosts()].filter((wrong) => !known.includes(wrong));
    expect(written.filter((wrong) => trapsIn(wrong).length === 0)).toEqual([]);
  });
});

describe.runIf(hasFacts)('the table of the police, as collected', () => {
  const rows = policeRows();
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
  const sourceOf = ({ url, text, seen, confirmed }: Source) =>
    [confirmed ? 'H' : 'M', decodeURI(url ?? text ?? ''), seen ?? ''].join(' ');
  const lineOf = (
    code: string,
    { number, source }: Pick<PoliceLine, 'source'> & { number?: string | undefined },
  ) => `${code} ${number ?? ''} ${sourceOf(source)}`;
  const rowOf = (number: 'consult_number' | 'other_number') => (row: Readonly<Record<string, string>>) =>
    `${row.code} ${row[number]} ${row.trust} ${row.source_url} ${row.seen}`;

  it('has our prefectures with their names and sites', () => {
    expect(prefectures.map(({ code, names, site }) => [code, names.ja, names.en, site ?? ''].join())).toEqual(
      ofKind('consult').map((row) => [row.code, row.name_ja, row.name_en, row.site_url].join()),
    );
  });

  it('has our advice lines, switchboards and cyber lines, each with its trust, source and month', () => {
    const ours = (kind: 'advice' | 'switchboard' | 'cyber') =>
      prefectures.flatMap(({ code, [kind]: line }) => (line ? [lineOf(code, line)] : []));
    const advice = ofKind('consult').filter((row) => row.consult_number !== '');
    expect(ours('advice')).toEqual(advice.map(rowOf('consult_number')));
    expect(ours('switchboard')).toEqual(ofKind('switchboard').map(rowOf('other_number')));
    expect(ours('cyber')).toEqual(ofKind('cyber').map(rowOf('other_number')));
  });

  it('has our hours', () => {
    const noteOf = (hours: Hours | undefined): string => {
      if (!hours) return '';
      if (hours.kind === 'always') return '24 hours';
      const closed = hours.kind === 'weekly' && hours.holidays === 'closed';
      return `${hours.kind === 'varies' ? 'usually ' : ''}${spansOf(hours)}${closed ? ' closed' : ''}`;
    };
    const read = (note = ''): string => {
      if (note.includes('24 hours')) return '24 hours';
      const closed = note.includes('closed on public holidays') ? ' closed' : '';
      return `${note.includes('usually') ? 'usually ' : ''}${note.match(/\d+:\d\d-\d+:\d\d/) ?? ''}${closed}`;
    };
    const ofLine = (row: Readonly<Record<string, string>>) => {
      const own = prefectures.find(({ code }) => code === row.code);
      if (row.kind === 'cyber') return noteOf(own?.cyber?.number ? own.cyber.hours : undefined);
      if (row.kind === 'switchboard') return noteOf(own?.switchboard?.hours);
      return noteOf(own?.shortHours ?? own?.advice?.hours);
    };
    const named = (hours: string, row: Readonly<Record<string, string>>) =>
      `${row.code} ${row.kind} ${hours}`;
    expect(rows.map((row) => named(ofLine(row), row))).toEqual(
      rows.map((row) => named(read(row.hours_note), row)),
    );
  });

  it('names whom to ask for', () => {
    for (const { code, advice, switchboard } of prefectures)
      for (const [kind, line] of [['consult', advice] as const, ['switchboard', switchboard] as const])
        if (line) {
          const row = rows.find((each) => each.code === code && each.kind === kind);
          expect(row?.label_note?.match(/ask for ([^\s"”;,]+)/)?.[1], code).toBe(line.askFor);
        }
  });
});
