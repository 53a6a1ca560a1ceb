import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDeskIndex } from './desk-index.mjs';
import { pack, writeHeaders } from './host-files.mjs';
import { folderFault, machineFault, nodeFault, roomFault, settingsFault } from './settings.mjs';
import { takeTurn } from './turn.mjs';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const marker = join(root, 'node_modules/.installed');
const turnFile = (name) => join(root, '.built', `${name}.turn`);

// What the caller says of other programs by it would leave packages out here, and build another site.
delete process.env.NODE_ENV;

/** Ends with one sentence that says what to do. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

process.on('uncaughtException', (error) => {
  const sentence = machineFault(error);
  if (sentence) stop(sentence);
  console.error(error);
  process.exit(1);
});

/** Runs a program in the project, with its output on the screen; stops with the sentence if it fails. */
export function run(command, args, sentence, env = {}) {
  // Ctrl+C reaches the program, too. It is waited for: npm still writes for a while.
  const wait = () => {};
  process.on('SIGINT', wait);
  const { status, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.off('SIGINT', wait);
  if (signal === 'SIGINT' || status === 130) stop('Interrupted: start it again.');
  if (status !== 0) stop(fullDisk() ?? sentence);
}

/** Runs a program of node_modules. */
export const runTool = (name, args, sentence, env) =>
  run(process.execPath, [join(root, 'node_modules', name), ...args], sentence, env);

/** @returns a sentence where the disk has too little room, or undefined */
export const fullDisk = () => {
  const { bavail, bsize } = statfsSync(root);
  return roomFault(bavail * bsize);
};

/** Whether each package that npm has installed is still there, and nothing was taken out of its folder since. */
function isWhole() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const { mtimeMs: installed } = statSync(marker);
  const { packages } = JSON.parse(readFileSync(list, 'utf8'));
  return Object.keys(packages).every(
    (folder) =>
      existsSync(join(root, folder, 'package.json')) && statSync(join(root, folder)).mtimeMs <= installed,
  );
}

/**
 * Checks the machine and the settings, and installs the packages of the lock file, unless exactly these are there.
 * Another command that installs or builds in this folder is waited for.
 */
export function installPackages() {
  const fault =
    nodeFault(process.versions.node) ?? folderFault(root) ?? settingsFault(process.env) ?? fullDisk();
  if (fault) stop(fault);
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const endTurn = takeTurn(
    turnFile('build'),
    'Another command is installing or building here: waiting for it …',
  );
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted || !isWhole()) {
    console.log('Installing the packages …');
    // Whoever is interrupted while the old ones are taken away must not find them whole next time.
    rmSync(marker, { force: true });
    run(
      'npm',
      ['ci', '--include=dev', '--include=optional'],
      'The packages could not be installed: the lines above say why. Mostly it is the connection to the package registry.',
    );
    mkdirSync(dirname(marker), { recursive: true });
    writeFileSync(marker, wanted);
  }
  endTurn();
}

/** Lets no second run of the tests into this folder until the end of this one. */
export const takeTestTurn = () =>
  takeTurn(turnFile('test'), 'The tests are running here already: waiting for them to end …');

/** Where each command builds: none overwrites what another has made. */
export const folders = {
  build: 'dist',
  start: '.built/start',
  bench: '.built/bench',
  test: '.built/test',
  testSub: '.built/test-sub',
  testHokkaido: '.built/test-hokkaido',
  testKumamoto: '.built/test-kumamoto',
};

/**
 * Builds the site.
 * @param out the folder it is written to
 * @param base the folder it lives in on its host, with slashes at both ends
 * @param site its public address, or ''
 * @param edition none: what EDITION says
 * @param isPacked whether the packed files are written, too, which takes longer than all the rest
 */
export async function build({
  out = folders.build,
  base = '/',
  site = process.env.SITE_URL ?? '',
  edition = undefined,
  isPacked = true,
} = {}) {
  const endTurn = takeTurn(
    turnFile('build'),
    'Another command is installing or building here: waiting for it …',
  );
  const env = { BASE_PATH: base, SITE_URL: site, ...(edition && { EDITION: edition }) };
  writeDeskIndex(root);
  const advice =
    'The site could not be built: the lines above say which fact, word or file is wrong. If it is one of node_modules, delete that folder and start again.';
  runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn', '--outDir', out, '--emptyOutDir'], advice, env);
  writeHeaders(join(root, out), base);
  if (isPacked) await pack(join(root, out));
  endTurn();
}
