import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recipes } from '../../scripts/recipes.mjs';

/** A web server that serves the built site by our recipe. */
export interface Host {
  readonly origin: string;
  end(): Promise<void>;
}

type Recipe = keyof ReturnType<typeof recipes>;

interface Kind {
  /** Its path, where it is installed. */
  readonly program: string | undefined;
  /** Debian's name of it. */
  readonly debian: string;
  readonly recipe: Recipe;
  /** Writes what the program wants to be told beside the recipe, and says how it is started. */
  start(text: string, folder: string, port: number): string[];
}

const listening = /listen 80;\n {2}listen \[::\]:80;/;

/** The servers, by their names. */
export const kinds: Readonly<Record<string, Kind>> = {
  nginx: {
    program: process.env.NGINX,
    debian: 'nginx',
    recipe: 'nginx.conf',
    start: (text, folder, port) => {
      const site = text.replace(listening, `listen 127.0.0.1:${port};`);
      const whole = `pid ${folder}/pid; error_log ${folder}/errors; daemon off; worker_processes 1;
events {}
http {
  include /etc/nginx/mime.types;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${site}
}`;
      writeFileSync(join(folder, 'nginx.conf'), whole);
      return ['-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')];
    },
  },
  Caddy: {
    program: process.env.CADDY,
    debian: 'caddy',
    recipe: 'Caddyfile',
    start: (text, folder, port) => {
      const site = text.replace(/^example\.org \{/m, `http://localhost:${port} {\n  bind 127.0.0.1`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${site}`);
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  Apache: {
    program: process.env.APACHE,
    debian: 'apache2-bin media-types',
    recipe: 'apache.conf',
    start: (text, folder, port) => {
      const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'];
      const whole = `ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
Listen 127.0.0.1:${port}
ServerName localhost
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${text.replace('*:80', `127.0.0.1:${port}`)}`;
      writeFileSync(join(folder, 'apache.conf'), whole);
      return ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
    },
  },
};

/** Whether a server is installed. */
export const isThere = (kind: Kind): boolean => kind.program !== undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function listens(origin: string, program: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (program.exitCode !== null) break;
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((go) => setTimeout(go, 50));
    }
  }
  throw new Error(`${program.spawnfile} does not answer: ${output()}`);
}

/**
 * Starts a server by our recipe.
 * @param built the folder of the build
 * @param base the folder it lives in on the host, with slashes at both ends
 */
export async function startHost(kind: Kind, built: string, base: string): Promise<Host> {
  // The server's own user has to be able to read it.
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-host-'));
  const documents = join(folder, 'documents');
  mkdirSync(join(documents, base), { recursive: true });
  cpSync(built, join(documents, base), { recursive: true });
  const port = await freePort();
  const text = recipes(base)[kind.recipe].replaceAll('/srv/madoguchi', documents);
  const args = kind.start(text, folder, port);
  chmodSync(folder, 0o777);
  const program = spawn(kind.program ?? '', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (data) => {
      said += String(data);
    });
  const gone = new Promise<void>((go) => program.once('exit', () => go()));
  const host = {
    origin: `http://localhost:${port}`,
    end: async () => {
      program.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await listens(host.origin, program, () => said).catch(async (error) => {
    await host.end();
    throw error;
  });
  return host;
}
