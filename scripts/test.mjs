import { join } from 'node:path';
import { installEngines } from './engines.mjs';
import { build, folders, installPackages, root, runTool, takeTestTurn } from './setup.mjs';
import { runTogether } from './together.mjs';

installPackages();
takeTestTurn();
// The tests build for folders of their own choice, know the address of one of them, and build the editions that they test.
for (const name of ['BASE_PATH', 'SITE_URL', 'EDITION'])
  if (process.env[name]) {
    console.log(`${name} is for "npm start" and "npm run build": the tests leave it aside.`);
    delete process.env[name];
  }
const { engines, env } = installEngines();
const tool = (name, args, sentence, env) => ({
  command: process.execPath,
  args: [join(root, 'node_modules', name), ...args],
  sentence,
  env,
});

runTool(
  '@biomejs/biome/bin/biome',
  ['ci', '--error-on-warnings', '.'],
  'The linter found something: the lines above say where; "npm run format" mends the form.',
);
await build({ out: folders.testHokkaido, base: '/a/', edition: 'hokkaido', isPacked: false });
await build({ out: folders.testKumamoto, base: '/b/', edition: 'kumamoto' });
await build({ out: folders.test });
await build({ out: folders.testSub, base: '/sub/path/', site: 'https://example.org' });
runTool('typescript/bin/tsc', ['--noEmit'], 'The types do not fit: the lines above say where.');
runTool('vitest/vitest.mjs', ['run'], 'A test has failed: the lines above say which.');
// One waits while another works.
await runTogether([
  tool(
    '@playwright/test/cli.js',
    ['test'],
    'A test in the browser has failed: the lines above say which.',
    env,
  ),
  tool(
    'vitest/vitest.mjs',
    ['run', '--config', 'tests/engines/vitest.config.ts', ...engines.flatMap((name) => ['--project', name])],
    'A test in one of the engines has failed: the table above says which.',
    env,
  ),
  tool(
    'vitest/vitest.mjs',
    ['run', '--config', 'tests/hosts/vitest.config.ts'],
    'A test of web servers or of the commands has failed: the lines above say which.',
  ),
]);
console.log('\nEverything passed.');
