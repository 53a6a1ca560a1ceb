import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from '../setup.mjs';

// Notes what has changed in the facts since the last time, under this month: what the published data says of itself.
installPackages();
const { runnerImport } = await import('vite');
const load = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;

const { facts } = await load('/src/content/facts.ts');
const { differences, keptChanges, noteChanges, partsOf } = await load('/scripts/data/changes.ts');
const now = partsOf(facts);
const found = Object.entries(differences(keptChanges.parts, now));
const month = new Date().toISOString().slice(0, 7);
for (const [part, change] of found) console.log(`${month}: ${part} ${change}`);
const file = join(root, 'scripts/data/kept-changes.json');
writeFileSync(file, `${JSON.stringify(noteChanges(keptChanges, now, month), null, 2)}\n`);
console.log(found.length > 0 ? `${found.length} noted.` : 'Nothing has changed.');
