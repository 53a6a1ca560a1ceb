import { spawn } from 'node:child_process';
import { fullDisk, root, stop } from './setup.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** How long a program may take to end what it has started, in milliseconds. */
const patience = 10_000;

/**
 * Runs programs in the project at the same time. The first one's output is on the screen as it comes, that of each other
 * one once those before it have ended. All are waited for, and where one has failed this one stops with its sentence.
 * A signal is passed on to all of them.
 * @param programs of each the command, its arguments, the sentence that is said if it fails, and its variables (`env`)
 */
export async function runTogether(programs) {
  const children = programs.map(({ command, args, env }, index) =>
    spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: index === 0 ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // A group of its own: a signal reaches each once, and what it has started with it.
      detached: true,
    }),
  );
  const ends = children.map(
    (child) => new Promise((end) => child.once('error', end).once('close', (code) => end(code === 0))),
  );

  let isInterrupted = false;
  const pass = (signal) => {
    if (isInterrupted) return;
    isInterrupted = true;
    for (const [index, { pid }] of children.entries()) {
      const send = (name) => {
        try {
          process.kill(-pid, name);
        } catch {
          // It has ended.
        }
      };
      send(signal);
      const last = setTimeout(send, patience, 'SIGKILL');
      ends[index].then(() => clearTimeout(last));
    }
  };
  for (const signal of signals) process.on(signal, pass);

  // Read from the beginning: whoever writes into a pipe that is full waits.
  const screens = children.map(({ stdout, stderr }) => {
    let kept = [];
    let show = (bytes) => kept.push(bytes);
    for (const stream of [stdout, stderr]) stream?.on('data', (bytes) => show(bytes));
    return () => {
      show = (bytes) => process.stdout.write(bytes);
      for (const bytes of kept) show(bytes);
      kept = [];
    };
  });
  for (const [index, end] of ends.entries()) {
    screens[index]();
    await end;
  }
  for (const signal of signals) process.off(signal, pass);
  if (isInterrupted) stop('Interrupted: start it again.');
  const results = await Promise.all(ends);
  const sentences = programs.filter((_, index) => results[index] !== true).map(({ sentence }) => sentence);
  if (sentences.length > 0) stop(fullDisk() ?? sentences.join('\n'));
}
