import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Row, rowMark } from './fault.ts';

const file = join(import.meta.dirname, '../../../docs/faults.md');
const how = 'FAULTS=write npx playwright test tests/browser/faults';

const intro = `# Faults and what the reader gets

Each line is a fault made in a real browser, and what was seen to come of it. In none of them a page is blank, complains
on the console, or loses an answer given. The last column says what holds it: with that taken out, the test fails.

Written by the tests in \`tests/browser/faults/\`: \`${how}\`. A run that sees something else fails.

| fault | the reader gets | held by |
|---|---|---|
`;

const line = ({ fault, gets, guard }: Row): string => `| ${fault} | ${gets} | ${guard} |`;

/** The lines of the table as it is committed. */
function committed(): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((each) => each.startsWith('| '))
      .slice(1);
  } catch {
    return [];
  }
}

/**
 * Compares what the tests of faults have seen with the table in `docs/faults.md`, or writes it. A run of some tests
 * is held against their lines alone.
 */
export default class FaultTable implements Reporter {
  private readonly seen: { at: string; lines: string[] }[] = [];

  onTestEnd({ location, title }: TestCase, { annotations }: TestResult): void {
    const lines = annotations
      .filter(({ type }) => type === rowMark)
      .map(({ description = '' }) => line(JSON.parse(description)));
    const at = `${location.file}:${String(location.line).padStart(4, '0')} ${title}`;
    if (lines.length > 0) this.seen.push({ at, lines });
  }

  async onEnd({ status }: FullResult): Promise<{ status: 'failed' } | undefined> {
    if (status !== 'passed') return undefined;
    const rows = this.seen.sort((a, b) => (a.at < b.at ? -1 : 1)).flatMap(({ lines }) => lines);
    if (process.env.FAULTS === 'write') {
      writeFileSync(file, `${intro}${rows.join('\n')}\n`);
      return undefined;
    }
    const table = committed();
    const isWhole = process.argv.length === 3;
    const wrong = [
      ...rows.filter((row) => !table.includes(row)).map((row) => `seen, not in the table: ${row}`),
      ...(isWhole ? table.filter((row) => !rows.includes(row)) : []).map(
        (row) => `in the table, not seen: ${row}`,
      ),
    ];
    if (wrong.length === 0) return undefined;
    console.error(
      `\ndocs/faults.md does not say what the tests have seen: look whether that is meant, then "${how}".\n${wrong.join('\n')}`,
    );
    return { status: 'failed' };
  }
}
