import type { Reporter, TestModule } from 'vitest/node';
import { engineNames } from './browser.ts';

const widest = 96;

/** Prints what was tried in which engine, with the seconds that it took. */
export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = new Map<string, Map<string, string>>();
    const totals = new Map<string, number>();
    for (const { project, children } of modules)
      for (const test of children.allTests()) {
        const seconds = (test.diagnostic()?.duration ?? 0) / 1000;
        const row = rows.get(test.name) ?? new Map<string, string>();
        rows.set(test.name, row);
        row.set(project.name, test.result().state === 'passed' ? seconds.toFixed(1) : test.result().state);
        totals.set(project.name, (totals.get(project.name) ?? 0) + seconds);
      }
    const line = (name: string, cells: readonly string[]) =>
      console.log(
        `${name.slice(0, widest).padEnd(widest)} ${cells.map((cell) => cell.padStart(9)).join('')}`,
      );
    console.log();
    line('seconds', engineNames);
    for (const [name, row] of rows)
      line(
        name,
        engineNames.map((engine) => row.get(engine) ?? '–'),
      );
    line(
      'together',
      engineNames.map((engine) => totals.get(engine)?.toFixed(0) ?? '–'),
    );
  }
}
