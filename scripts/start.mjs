import { join } from 'node:path';
import { build, installPackages, root, stop } from './setup.mjs';

const usualPort = 4173;

installPackages();
build();
const { listen, staticServer } = await import('./server.mjs');
const folder = join(root, 'dist');
const wanted = Number(process.env.PORT ?? usualPort);
const port = await listen(staticServer({ folder }), wanted)
  .catch(() => listen(staticServer({ folder })))
  .catch((error) =>
    stop(`No server could be started (${error.message}): set PORT to a free port and try again.`),
  );
console.log(`\nMadoguchi is served at http://localhost:${port}/ (stop it with Ctrl+C).`);
