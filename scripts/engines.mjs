import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findPrograms } from './programs.mjs';
import { root, run, runTool } from './setup.mjs';

const hasJapaneseFont = () => {
  try {
    const fonts = execSync('fc-list :lang=ja family', {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return fonts.trim() !== '';
  } catch {
    return false;
  }
};

/** The packages of Debian that bring each. */
const chromium = { CHROMIUM: ['chromium'] };
const otherEngines = {
  FIREFOX: ['firefox-esr'],
  WEBKIT_DRIVER: ['webkit2gtk-driver'],
  XVFB: ['xvfb', 'xauth'],
};
/** The web servers of our recipes: only where nothing would start them by itself. */
const servers = existsSync('/run/systemd/system')
  ? {}
  : { NGINX: ['nginx'], CADDY: ['caddy'], APACHE: ['apache2-bin', 'media-types'] };

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installFromDebian(names) {
  console.log(`Installing ${names.join(', ')} …`);
  const advice = `The browsers could not be installed: run "apt-get install ${names.join(' ')}", or set CHROMIUM to the path of a Chromium.`;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  run('apt-get', ['update', '-qq'], advice);
  run('apt-get', [...install, ...names], advice, env);
  // Only quicker: where Debian has none, the whole browser does the same.
  if (names.includes('chromium'))
    spawnSync('apt-get', [...install, 'chromium-headless-shell'], { env: { ...process.env, ...env } });
}

/** Where Playwright has put its Chromium. */
const playwrightsChromium = () =>
  execFileSync(process.execPath, ['-p', "require('playwright-core').chromium.executablePath()"], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

/** Installs what is missing, and says what is there. Chromium always is: elsewhere than on Debian it is Playwright's. */
function provide(wanted) {
  if (isDebianRoot()) {
    const found = findPrograms();
    const missing = Object.entries(wanted).flatMap(([name, names]) => (found[name] ? [] : names));
    if (!hasJapaneseFont()) missing.push('fonts-noto-cjk');
    if (missing.length > 0) installFromDebian(missing);
  }
  const found = findPrograms();
  if (!found.CHROMIUM) {
    runTool(
      'playwright/cli.js',
      ['install', 'chromium'],
      'No browser could be installed: install Chromium yourself and set CHROMIUM to its path.',
    );
    found.CHROMIUM = playwrightsChromium();
  }
  return found;
}

/** @returns the path of a Chromium, which is installed where there is none */
export const installChromium = () => provide(chromium).CHROMIUM;

/**
 * Finds the programs that the tests drive. On Debian, as root, installs what is missing, with a Japanese font; elsewhere
 * Playwright's own Chromium, and says of Firefox and WebKit how they are had.
 * @returns the engines that are there, and the variables that tell the tests where
 */
export function installEngines() {
  const env = provide({ ...chromium, ...otherEngines, ...servers });
  const engines = ['chromium'];
  if (env.FIREFOX) engines.push('firefox');
  else console.log('Firefox is not tested: install it, or set FIREFOX to its path.');
  if (env.WEBKIT_DRIVER && env.WEBKIT && env.XVFB) engines.push('webkit');
  else
    console.log(
      'WebKit is not tested: it needs a Linux with WebKitGTK (Debian: "apt-get install webkit2gtk-driver xvfb").',
    );
  return { engines, env };
}
