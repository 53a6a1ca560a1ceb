import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { folderFault, machineFault, nodeFault, roomFault, settingsFault } from '../../scripts/settings.mjs';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'madoguchi-commands-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const each of running) each.kill('SIGKILL');
  rmSync(scratch, { recursive: true });
});

/** A command of ours with settings of a caller; the runner's own would change what is built. */
function command(args: string[], env: Record<string, string> = {}) {
  const { NODE_ENV: _n, VITEST: _v, ...own } = process.env;
  const program = spawn(process.execPath, args, { cwd: root, env: { ...own, ...env } });
  running.add(program);
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (data) => {
      said += String(data);
    });
  const code = new Promise<number | null>((end) =>
    program.once('exit', (status) => {
      running.delete(program);
      end(status);
    }),
  );
  const says = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const [found] = said.match(pattern) ?? [];
      if (found !== undefined) return found;
      if (program.exitCode !== null) throw new Error(`It ended, and had said: ${said}`);
      await new Promise((go) => setTimeout(go, 50));
    }
  };
  return { program, code, says, said: () => said };
}

it('the versions of Node.js are those of package.json', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(engines.node).toBe('^20.19 || ^22.12 || >=24');
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '22.99.1', '24.0.0', '26.1.0'])
    expect(nodeFault(version), version).toBeUndefined();
  for (const version of ['18.20.4', '20.18.3', '21.7.0', '22.11.0', '23.11.0'])
    expect(nodeFault(version), version).toContain(version);
});

const right: Record<string, string[]> = {
  PORT: ['0', '4173', '65535', ''],
  BASE_PATH: ['/', '/sub/path/', '/~me/site-1.0/', ''],
  SITE_URL: ['https://example.org', 'https://example.org/', 'http://localhost:8080', ''],
  CHROMIUM: [process.execPath, ''],
  EDITION: ['national', 'kumamoto', join(root, 'editions/hokkaido'), ''],
};
const wrong: Record<string, string[]> = {
  PORT: ['x', '65536', '-1', '80.5', ' 80'],
  BASE_PATH: ['sub', '/sub', 'sub/', '//', '/a b/', '/../', '/a/./', '/a?b/', 'https://example.org/'],
  SITE_URL: ['example.org', 'https://example.org/folder', 'ftp://example.org', 'https://example.org?x', 'x'],
  CHROMIUM: ['/nowhere/chromium', tmpdir(), 'chromium'],
  EDITION: ['nowhere', '_common', '/nowhere', tmpdir(), 'editions'],
};
it.each(Object.keys(right))('a %s that will do is taken, and any other gets a sentence', (name) => {
  for (const value of right[name] ?? []) expect(settingsFault({ [name]: value }), value).toBeUndefined();
  for (const value of wrong[name] ?? [])
    expect(settingsFault({ [name]: value }), value).toContain(`${name} is "${value}"`);
});

it('a full disk, a folder of somebody else, a name that no tool reads and a package that is not whole each get a sentence', () => {
  expect(roomFault(5e9)).toBeUndefined();
  expect(roomFault(12e6)).toContain('12 MB');
  expect(folderFault("/home/o'neill/日本 [1]/madoguchi")).toBeUndefined();
  expect(folderFault('/home/c#/madoguchi')).toContain('/home/c#/madoguchi');
  expect(machineFault({ code: 'ENOSPC' })).toContain('full');
  for (const code of ['EACCES', 'EROFS', 'EPERM'])
    expect(machineFault({ code, path: '/home/x' })).toContain('/home/x');
  expect(machineFault({ code: 'ENOENT', path: '/home/x' })).toBeUndefined();
  for (const code of ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])
    expect(machineFault({ code })).toContain('node_modules');
});

it.each(['scripts/start.mjs', 'scripts/test.mjs', 'scripts/build.mjs'])(
  '%s with a wrong setting says one sentence and does nothing',
  async (script) => {
    const { code, said } = command([script], { BASE_PATH: 'nowhere' });
    expect(await code).toBe(1);
    expect(said().trim().split('\n')).toEqual([
      'BASE_PATH is "nowhere", and has to be a folder with slashes at both ends, such as /madoguchi/.',
    ]);
  },
);

it('of two commands in one folder the second waits, says so, and takes its turn also when the first is killed', async () => {
  const turn = join(scratch, 'a/turn');
  const taker = join(scratch, 'taker.mjs');
  writeFileSync(
    taker,
    `import { takeTurn } from ${JSON.stringify(join(root, 'scripts/turn.mjs'))};
     takeTurn(${JSON.stringify(turn)}, 'waiting');
     console.log('taken');
     setTimeout(() => {}, 60_000);`,
  );
  const first = command([taker]);
  await first.says(/taken/);
  const second = command([taker]);
  await second.says(/waiting/);
  expect(second.said()).not.toContain('taken');
  first.program.kill('SIGKILL');
  await second.says(/taken/);
  second.program.kill('SIGKILL');
});

/** A program that runs two others at the same time, each a script that may do what the test says. */
function pair(first: string, second: string) {
  const file = join(scratch, 'pair.mjs');
  const program = (script: string, name: string) =>
    `{ command: process.execPath, args: ['-e', ${JSON.stringify(script)}], sentence: '${name} failed.' }`;
  writeFileSync(
    file,
    `import { runTogether } from ${JSON.stringify(join(root, 'scripts/together.mjs'))};
     await runTogether([${program(first, 'The first')}, ${program(second, 'The second')}]);
     console.log('Both are well.');`,
  );
  return command([file]);
}
/** Waits for the other one, by a file. */
const waitFor = (path: string) =>
  `const { existsSync } = require('node:fs');
   const look = () => existsSync(${JSON.stringify(path)}) ? done() : setTimeout(look, 20);
   look();`;

it('of two programs at the same time the second one is shown after the first', async () => {
  const sign = join(scratch, 'second-was-here');
  const first = `const done = () => console.log('first'); ${waitFor(sign)}`;
  // More than a pipe holds.
  const second = `console.log('second '.repeat(100_000)); require('node:fs').writeFileSync(${JSON.stringify(sign)}, '')`;
  const { code, said } = pair(first, second);
  expect(await code).toBe(0);
  expect(said()).toMatch(/^first\n(second ){100000}\nBoth are well.\n$/);
});

it.each([
  ['process.exit(1)', '', 'The first failed.'],
  ['', 'process.exit(1)', 'The second failed.'],
  ['process.exit(1)', 'process.kill(process.pid, "SIGKILL")', 'The first failed.\nThe second failed.'],
])('where one of them fails, its sentence is said at the end (%s, %s)', async (first, second, sentence) => {
  const { code, said } = pair(first, second);
  expect(await code).toBe(1);
  expect(said().trim()).toBe(sentence);
});

it.each(['SIGINT', 'SIGTERM'] as const)('%s ends both of them, and is waited for', async (signal) => {
  const stays = (name: string) =>
    `process.on('${signal}', () => { console.log('${name} ends'); process.exit(130); });
     console.log('${name} runs'); setInterval(() => {}, 1000);
     require('node:fs').writeFileSync(${JSON.stringify(scratch)} + '/${name}-${signal}', String(process.pid));`;
  const { program, code, says, said } = pair(stays('first'), stays('second'));
  await says(/first runs/);
  const file = join(scratch, `second-${signal}`);
  await vi.waitUntil(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 30_000 });
  program.kill(signal);
  expect(await code).toBe(1);
  expect(said()).toMatch(/first runs\nfirst ends\nsecond runs\nsecond ends\n\nInterrupted/);
});

it('the site is built and served in its folder whatever the caller says of NODE_ENV, and SIGTERM ends it', async () => {
  const before = existsSync(join(root, 'dist'));
  const start = command(['scripts/start.mjs'], { NODE_ENV: 'development', PORT: '0', BASE_PATH: '/a/b/' });
  const address = await start.says(/http:\S+/);
  expect(address).toMatch(/:\d+\/a\/b\/$/);
  const page = await fetch(`${address}ja/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('href="/a/b/ja/step/wish/"');
  expect((await fetch(new URL('/', address))).status).toBe(404);
  start.program.kill('SIGTERM');
  expect(await start.code).toBe(0);
  expect(existsSync(join(root, 'dist'))).toBe(before);
  // Their names differ by the folder, and their bytes by a few letters; a build for developers is far larger.
  const scripts = (folder: string) =>
    readdirSync(join(root, folder, 'assets'))
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + statSync(join(root, folder, 'assets', name)).size, 0);
  expect(Math.abs(scripts('.built/start') / scripts('.built/test') - 1)).toBeLessThan(0.01);
});
