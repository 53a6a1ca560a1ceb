import { installPackages, runTool } from './setup.mjs';

// The short loop: what needs neither a build nor a browser.
installPackages();
runTool(
  '@biomejs/biome/bin/biome',
  ['ci', '--error-on-warnings', '.'],
  'The linter found something: the lines above say where; "npm run format" mends the form.',
);
runTool(
  'vitest/vitest.mjs',
  ['run', ...['content', 'model', 'i18n', 'views', 'units'].map((folder) => `tests/${folder}`)],
  'A test has failed: the lines above say which.',
);
// After the tests, which write the data that the types are of.
runTool('typescript/bin/tsc', ['--noEmit'], 'The types do not fit: the lines above say where.');
