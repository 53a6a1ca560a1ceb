import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Row, rowMark } from './fault.ts';

const file = join(import.meta.dirname, '../../../docs/faults.md');
const how = 'FAULTS=write npx playwright test tests/browser/faults';

const intro = `# Faults and what the reader gets

Each line is a fault made in a real browser, and what was seen to come of it. In none of them a page is blank, complains
on the console, or loses an answer given. Each part is written by the test of that name in \`tests/browser/faults/\`:
\`${how}\`. A test that sees something else than its part says fails.
Faults of what an edition of a publisher has for itself (its folder, its store, its facts) are made in one as well.
`;

/** What one test has seen: the lines of its part of the table. */
interface Part {
  /** File and title of the test. */
  readonly name: string;
  readonly lines: readonly string[];
}

const line = ({ fault, gets }: Row): string => `| ${fault} | ${gets} |`;

const write = ({ name, lines }: Part): string =>
  `\n## ${name}\n\n| fault | the reader gets |\n|---|---|\n${lines.join('\n')}\n`;

/** The parts as they are committed. */
const committed = (): Part[] =>
  readFileSync(file, 'utf8')
    .split('\n## ')
    .slice(1)
    .map((part) => {
      const [name = '', ...rest] = part.split('\n');
      return { name, lines: rest.filter((each) => each.startsWith('| ')).slice(1) };
    });

/** Whether the test that wrote a part still exists. */
function isThere(name: string): boolean {
  const [spec = '', ...title] = name.split(': ');
  const path = join(import.meta.dirname, spec);
  return existsSync(path) && readFileSync(path, 'utf8').includes(title.join(': '));
}

/**
 * Compares what the tests of faults have seen with their parts of `docs/faults.md`, or writes it. A run of some tests
 * is held against their parts alone.
 */
export default class FaultTable implements Reporter {
  private readonly seen: (Part & { readonly at: string })[] = [];

  onTestEnd({ location, title }: TestCase, { annotations }: TestResult): void {
    const lines = annotations
      .filter(({ type }) => type === rowMark)
      .map(({ description = '' }) => line(JSON.parse(description)));
    const at = `${location.file}:${String(location.line).padStart(4, '0')}`;
    if (lines.length > 0) this.seen.push({ at, name: `${basename(location.file)}: ${title}`, lines });
  }

  async onEnd({ status }: FullResult): Promise<{ status: 'failed' } | undefined> {
    if (status !== 'passed') return undefined;
    if (process.env.FAULTS === 'write') {
      const parts = this.seen.sort((a, b) => (a.at < b.at ? -1 : 1)).map(write);
      // In an edition a test sees the same.
      writeFileSync(file, intro + [...new Set(parts)].join(''));
      return undefined;
    }
    const table = committed();
    const wrong = [
      ...this.seen.map(write).filter((part) => !table.map(write).includes(part)),
      ...table.filter(({ name }) => !isThere(name)).map(({ name }) => `no such test: ${name}`),
    ];
    if (wrong.length === 0) return undefined;
    console.error(
      `\ndocs/faults.md does not say what the tests have seen: look whether that is meant, then "${how}".\n${wrong.join('\n')}`,
    );
    return { status: 'failed' };
  }
}
