import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The versions of Node.js that the packages admit; `engines` in package.json says the same. */
export const nodeVersions = '^20.19 || ^22.12 || >=24';

/** @returns why this version of Node.js will not do, or undefined */
export function nodeFault(version) {
  const [major, minor] = version.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return undefined;
  return `This needs Node.js 20.19 or a newer 20, 22.12 or a newer 22, or 24 and later, and this is ${version}: install one of them from nodejs.org.`;
}

const folders = /^\/(?:[\w.~-]+\/)*$/;

const isOrigin = (text) => {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) && text.replace(/\/$/, '') === origin;
  } catch {
    return false;
  }
};

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * The folder of an edition.
 * @param root the folder of the project
 * @param asked the name of a folder in `editions/`, or the path to one; nothing: the project's own
 * @returns undefined where no edition lies there
 */
export function findEdition(root, asked) {
  const name = asked || 'national';
  const folder = /^[\w-]+$/.test(name) ? join(root, 'editions', name) : resolve(name);
  return existsSync(join(folder, 'edition.ts')) ? folder : undefined;
}

const rules = {
  PORT: [
    (text) => /^\d{1,5}$/.test(text) && Number(text) < 65_536,
    'a number from 0 to 65535 (0: any port that is free)',
  ],
  BASE_PATH: [
    (text) => folders.test(text) && !/\/\.+\//.test(text),
    'a folder with slashes at both ends, such as /madoguchi/',
  ],
  SITE_URL: [isOrigin, 'an address without a folder, such as https://example.org'],
  EDITION: [
    (text) => findEdition(project, text) !== undefined,
    'the name of a folder in editions/, or the path to a folder, with an edition.ts in it',
  ],
};
for (const name of ['CHROMIUM', 'CHROMIUM_SHELL', 'FIREFOX', 'WEBKIT', 'WEBKIT_DRIVER'])
  rules[name] = [canRun, 'the path of a program'];

/**
 * @param env the settings, such as `process.env`; an empty one counts as none
 * @returns a sentence that names the first wrong setting and says what it has to be, or undefined
 */
export function settingsFault(env) {
  for (const [name, [isRight, what]] of Object.entries(rules))
    if (env[name] && !isRight(env[name])) return `${name} is "${env[name]}", and has to be ${what}.`;
  return undefined;
}

/** Bytes of the disk that an install, the builds and the browsers' profiles ask for. */
const room = 300e6;

/**
 * @param free bytes that are free on the disk
 * @returns a sentence where it is too little, or undefined
 */
export const roomFault = (free) =>
  free < room
    ? `The disk is nearly full: ${Math.floor(free / 1e6)} MB are free, and this needs ${room / 1e6}.`
    : undefined;

/**
 * @param root the folder of the project
 * @returns a sentence where the build's tools cannot read such a name, or undefined
 */
export const folderFault = (root) =>
  /[#?]/.test(root)
    ? `The build cannot read a folder with "#" or "?" in its path, and this one is ${root}: move or rename it.`
    : undefined;

/**
 * @param error what a file operation, or loading a package, throws
 * @returns a sentence that says what to do, or undefined where it is no fault of the machine
 */
export function machineFault({ code, path }) {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full: make room and try again.';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return `${path} cannot be written: run this in a folder that is yours to write in.`;
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
    return 'A file of node_modules is missing: delete that folder and start again.';
  return undefined;
}
