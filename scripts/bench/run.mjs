import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { installChromium } from '../engines.mjs';
import { build, folders, installPackages, root, stop } from '../setup.mjs';
import { lines } from './figures.mjs';

/** What was asked for: npm run bench -- --rounds 7 --profile slow4g,thin */
function asked() {
  const all = Object.keys(lines);
  try {
    const options = { rounds: { type: 'string', default: '7' }, profile: { type: 'string' } };
    const { rounds, profile } = parseArgs({ options }).values;
    const profiles = profile?.split(',') ?? all;
    if (Number(rounds) >= 1 && profiles.every((name) => lines[name]))
      return { rounds: Number(rounds), profiles };
  } catch {}
  return stop(`--rounds takes a number, --profile some of ${all.join(', ')}, with commas between.`);
}

const { rounds, profiles } = asked();
const out = join(root, '.bench');
/** How much of the machine is to be idle, for how many milliseconds, and how often it is looked at. */
const enoughIdle = 0.85;
const look = 400;
const looks = 12;

const sum = (values) => values.reduce((total, value) => total + value, 0);
const idleTime = () => sum(cpus().map(({ times }) => times.idle)) / cpus().length;

/** Waits a while for the rest of the machine to rest. @returns whether it does */
async function isQuiet() {
  for (let looked = 0; looked < looks; looked++) {
    const [idle, began] = [idleTime(), performance.now()];
    await wait(look);
    if (idleTime() - idle >= enoughIdle * (performance.now() - began)) return true;
  }
  return false;
}

installPackages();
const executablePath = installChromium();
await build({ out: folders.bench, isPacked: false });
const { buildFloors } = await import('./floors.mjs');
await buildFloors(out);
const { measure } = await import('./cell.mjs');
const { table } = await import('./report.mjs');

const targets = [
  { name: 'static', folder: join(out, 'static'), start: '/' },
  { name: 'react', folder: join(out, 'react'), start: '/' },
  { name: 'site', folder: join(root, folders.bench), start: '/ja/', hasApp: true },
];
const cells = [];
const failures = [];
let busy = 0;
const began = new Date().toISOString();
for (let round = 0; round < rounds; round++)
  // Nobody is always the first.
  for (const line of profiles)
    for (const [index] of targets.entries()) {
      const target = targets[(index + round) % targets.length];
      const name = `round ${round + 1} of ${rounds}, ${line}, ${target.name}`;
      if (!(await isQuiet())) busy += 1;
      try {
        const found = await measure({ target, line: lines[line], executablePath });
        cells.push({ target: target.name, line, found });
        console.log(
          `${name}: reacts after ${Math.round(found.first.reacts)} ms, result after ${Math.round(found.first.result)} ms`,
        );
      } catch (error) {
        failures.push(`${name}: ${error.message.split('\n')[0]}`);
        console.log(failures.at(-1));
      }
    }

const total = rounds * profiles.length * targets.length;
if (cells.length === 0) stop(`Nothing could be measured. ${failures[0]}`);
const text = [
  `# How fast: ${began.slice(0, 10)}, \`npm run bench -- --rounds ${rounds}\``,
  `Medians (least to most) of ${rounds} interleaved rounds, a new browser each, Chromium, HTTP/2 with TLS, gzip; ${cpus().length} cores, Node.js ${process.version}. The machine was busy with something else before ${busy} of ${total} measurements.`,
  ...(failures.length > 0 ? [`Not measured: ${failures.join('; ')}.`] : []),
  ...profiles.flatMap((line) => [`## ${line}: ${lines[line].says}`, table(line, cells)]),
].join('\n\n');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'results.md'), `${text}\n`);
writeFileSync(join(out, 'results.json'), JSON.stringify(cells));
console.log(`\n${text}\n\nWritten to .bench/results.md; every single value lies in .bench/results.json.`);
if (failures.length > 0) stop(`${failures.length} of ${total} measurements failed: the lines above say why.`);
