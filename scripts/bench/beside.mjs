import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium } from '../engines.mjs';
import { build, folders, installPackages, root, run } from '../setup.mjs';

// A second opinion: a harness that lies beside the project, where there is one, measures the same site.
const harness = join(root, '../shared/bench');
const copy = join(root, '.bench/beside');

if (!existsSync(harness)) console.log('There is no harness in ../shared/bench, so nothing was measured.');
else {
  installPackages();
  installChromium();
  build({ out: folders.bench });
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
      ...process.argv.slice(2),
    ],
    'The harness in ../shared/bench could not measure the site: the lines above say why.',
  );
}
