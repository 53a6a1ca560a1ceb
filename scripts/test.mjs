import { build, installBrowser, installPackages, runTool } from './setup.mjs';

installPackages();
const browser = installBrowser();
runTool(
  '@biomejs/biome/bin/biome',
  ['ci', '--error-on-warnings', '.'],
  'The linter found something: the lines above say where; "npm run format" mends the form.',
);
build();
build({ out: 'dist-sub', base: '/sub/path/', site: 'https://example.org' });
runTool('typescript/bin/tsc', ['--noEmit'], 'The types do not fit: the lines above say where.');
runTool('vitest/vitest.mjs', ['run'], 'A test has failed: the lines above say which.');
runTool(
  '@playwright/test/cli.js',
  ['test'],
  'A test in the browser has failed: the lines above say which.',
  browser,
);
console.log('\nEverything passed.');
