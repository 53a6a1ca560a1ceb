import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch ({ code }) {
    return code === 'EPERM';
  }
};

const interval = 300;

/**
 * Two commands in one clone write the same folders: the second waits until the first is done, and says so.
 * @param file where the one whose turn it is leaves its number; the folder is made
 * @param sentence what the one that waits says
 * @returns ends the turn; the end of the program ends it, too
 */
export function takeTurn(file, sentence) {
  mkdirSync(dirname(file), { recursive: true });
  let hasSaid = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = readOwner(file);
    // Who was killed cannot end its turn.
    if (owner && !isAlive(owner)) rmSync(file, { force: true });
    else {
      if (!hasSaid) console.log(sentence);
      hasSaid = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, interval);
    }
  }
  const end = () => rmSync(file, { force: true });
  process.once('exit', end);
  return () => {
    process.off('exit', end);
    end();
  };
}

function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
