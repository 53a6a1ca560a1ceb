import { join } from 'node:path';
import { build, folders, installPackages, root, stop } from './setup.mjs';

const usualPort = 4173;

installPackages();
const base = process.env.BASE_PATH || '/';
await build({ out: folders.start, base, isPacked: false });
const { listen, staticServer } = await import('./server.mjs');
const folder = join(root, folders.start);
const wanted = Number(process.env.PORT || usualPort);
const serve = async (port) => {
  const server = staticServer({ folder, base });
  return { server, port: await listen(server, port) };
};
const { server, port } = await serve(wanted)
  .catch(() => serve(0))
  .catch((error) =>
    stop(`No server could be started (${error.message}): set PORT to a free port and try again.`),
  );
if (wanted && port !== wanted) console.log(`\nPort ${wanted} is taken.`);
console.log(`\nMadoguchi is served at http://localhost:${port}${base} (stop it with Ctrl+C).`);

const end = () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);

// npm passes a signal on to the shell between it and us, and some shells keep it for themselves and end.
const { ppid: parent } = process;
if (process.env.npm_lifecycle_event)
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
