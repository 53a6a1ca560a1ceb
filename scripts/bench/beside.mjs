import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installChromium } from '../engines.mjs';
import { build, folders, installPackages, root, run } from '../setup.mjs';

// A second opinion: a harness that is not part of the project measures the same site.
// npm run bench:beside -- <its folder> [what is passed on to it]
const [folder, ...passedOn] = process.argv.slice(2);
const harness = folder && resolve(folder);
const copy = join(root, '.bench/beside');

if (!harness || !existsSync(join(harness, 'src/run.mjs')))
  console.log(
    'Nothing was measured: name the folder of a harness, as in "npm run bench:beside -- path/to/harness".',
  );
else {
  installPackages();
  installChromium();
  await build({ out: folders.bench, isPacked: false });
  // Inside the project it finds the project's Playwright.
  rmSync(copy, { recursive: true, force: true });
  cpSync(harness, copy, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  run(
    process.execPath,
    [
      join(copy, 'src/run.mjs'),
      '--add',
      `ours=${join(root, folders.bench)}`,
      '--only',
      'ours,floor-static,floor-react',
      ...passedOn,
    ],
    'The harness could not measure the site: the lines above say why.',
  );
}
