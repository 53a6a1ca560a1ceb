import { defineConfig } from 'vitest/config';
import { findPrograms } from '../../scripts/programs.mjs';

/** Web servers that people use, and our own commands, run as programs. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: '../engines/scratch.ts',
    env: findPrograms(),
    maxWorkers: 1,
    // Guards against hanging, wide enough for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
