import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, stop } from '../setup.mjs';

// Notes that words were reviewed, or are a draft: npm run languages -- reviewed en "the project" [ui.json desks/police.json …]
installPackages();
const { runnerImport } = await import('vite');
const { module: states } = await runnerImport('/scripts/languages/state.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const [state, id, by, ...chosen] = process.argv.slice(2);
const files = Object.keys(states.hashesIn(join(root, 'locales', id ?? '')));
if (!/^(draft|reviewed)$/.test(state ?? '') || !id || id === 'ja' || files.length === 0 || !by)
  stop(
    'Say what the words are, of which language, and who says so: npm run languages -- reviewed en "the project"',
  );
const strange = chosen.filter((path) => !files.includes(path));
if (strange.length > 0) stop(`locales/${id} has no ${strange.join(', ')}.`);
const on = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
const kept = states.readStates(root);
const japanese = states.hashesIn(join(root, 'locales/ja'));
const noted = states.noteReview(kept[id] ?? {}, files, japanese, { state, by, on }, chosen);
writeFileSync(join(root, 'languages.json'), `${JSON.stringify({ ...kept, [id]: noted }, null, 2)}\n`);
console.log(`${chosen.length || files.length} files of ${id}: ${state} by ${by}, ${on}.`);
