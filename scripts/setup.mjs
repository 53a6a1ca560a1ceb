import { execSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDeskIndex } from './desk-index.mjs';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];
const marker = join(root, 'node_modules/.installed');

/** Ends with one sentence that says what to do. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Runs a program in the project, with its output on the screen; stops with the sentence if it fails. */
export function run(command, args, sentence, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) stop(sentence);
}

/** Runs a program of node_modules. */
export const runTool = (name, args, sentence, env) =>
  run(process.execPath, [join(root, 'node_modules', name), ...args], sentence, env);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
    stop(
      `This needs Node.js ${oldestNode.join('.')} or newer, and this is ${process.versions.node}: install a newer one from nodejs.org.`,
    );
}

/** Installs the packages of the lock file, unless exactly these are there. */
export function installPackages() {
  checkNode();
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('Installing the packages …');
  run(
    'npm',
    ['ci'],
    'The packages could not be installed: check the connection to the package registry and try again.',
  );
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}

const systemShell = '/usr/bin/chromium-headless-shell';
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const hasJapaneseFont = () => {
  try {
    return (
      execSync('fc-list :lang=ja family', {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() !== ''
    );
  } catch {
    return false;
  }
};
const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Finds a Chromium, or installs one: from Debian's packages as root, else Playwright's own.
 * @returns what tells Playwright where it is; empty where Playwright's own is to be used
 */
export function installBrowser() {
  if (process.env.CHROMIUM) return {};
  const present = () => systemBrowsers.find((path) => existsSync(path)) ?? '';
  if (isDebianRoot() && !(present() && hasJapaneseFont())) {
    console.log('Installing Chromium and a Japanese font …');
    const advice =
      'Chromium could not be installed: run "apt-get install chromium fonts-noto-cjk" or set CHROMIUM to the path of one.';
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    run('apt-get', ['update', '-qq'], advice);
    run('apt-get', [...install, 'chromium', 'fonts-noto-cjk'], advice, env);
    // Only quicker: where Debian has none, the whole browser does the same.
    spawnSync('apt-get', [...install, 'chromium-headless-shell'], { env: { ...process.env, ...env } });
  }
  if (present())
    return { CHROMIUM: present(), ...(existsSync(systemShell) ? { CHROMIUM_SHELL: systemShell } : {}) };
  runTool(
    'playwright/cli.js',
    ['install', 'chromium'],
    'No browser could be installed: install Chromium yourself and set CHROMIUM to its path.',
  );
  return {};
}

/** Builds the site into `out`, at `base`. */
export function build({ out = 'dist', base = '/', site = process.env.SITE_URL ?? '' } = {}) {
  const env = { BASE_PATH: base, SITE_URL: site };
  writeDeskIndex(root);
  const advice = 'The site could not be built: the lines above say which fact, word or file is wrong.';
  runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn', '--outDir', out, '--emptyOutDir'], advice, env);
}
