import { defineConfig } from 'vitest/config';
import { findPrograms } from '../../scripts/programs.mjs';
import { engineNames } from './browser.ts';

/** One suite, a project an engine: `npx vitest run --config tests/engines/vitest.config.ts --project webkit`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: './scratch.ts',
    reporters: ['default', './table.ts'],
    // As many as the smallest machine has cores: Playwright's tests run at the same time.
    maxWorkers: 2,
    // What starts a browser lives as long as the process: its files share it.
    isolate: false,
    // Drivers of browsers now and then lose a key or a page on a busy machine; a fault of the site fails each time.
    retry: 2,
    // Guards against hanging, wide enough for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // No driver of WebKitGTK prints.
    projects: engineNames.map((name) => ({
      extends: true,
      test: {
        name,
        include: ['*.test.ts'],
        exclude: name === 'webkit' ? ['paper.test.ts'] : [],
        env: { ...findPrograms(), ENGINE: name },
      },
    })),
  },
});
