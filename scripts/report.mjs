import { installPackages, root, stop } from './setup.mjs';

// What depends on the day and so never stops a build: facts grown old, facts not confirmed, words behind the Japanese,
// dead links. It fails where the day until which the edition (EDITION) was reviewed is past.
const patience = 10_000;
const atOnce = 6;

installPackages();
const { runnerImport } = await import('vite');
const load = async (path, plugins = []) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error', plugins })).module;

const { chooseEdition, todayInJapan } = await load('/scripts/edition.ts');
const { folder, facts, plugin, published } = await chooseEdition(root);
const { locales, reference } = await load('/src/content/locales.ts');
const { readConfirmations } = await load('/scripts/proof/confirmations.ts');
const { languageState } = await load('/scripts/languages/state.ts');
const { addressesIn, factParts, isExpired } = await load('/scripts/report.ts', [plugin]);
const today = todayInJapan();

const list = ({ title, lines }) => {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`- ${line}`);
};

for (const part of factParts(facts, readConfirmations(folder), today)) list(part);
for (const { id } of locales)
  if (id !== reference) {
    const { drafts, behind } = languageState(root, id);
    list({ title: `Words of ${id} behind the Japanese`, lines: behind });
    list({ title: `Words of ${id} that nobody has reviewed`, lines: drafts });
  }

/** Why an address cannot be opened, or undefined. */
async function fault(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'follow' });
    return response.ok ? undefined : `answers ${response.status}`;
  } catch (error) {
    return error.cause?.code ?? error.message;
  }
}

const addresses = addressesIn(facts);

if ((await fault('https://www.jma.go.jp/')) !== undefined)
  console.log('\nDead links: not looked for, there is no network.');
else {
  const dead = [];
  const waiting = [...addresses];
  const worker = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      const why = await fault(url);
      if (why) dead.push(`${url}: ${why}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  list({ title: `Dead links, of ${addresses.length}`, lines: dead.sort() });
}

if (isExpired(published?.edition.reviewedUntil, today))
  stop(
    `The edition ${published.edition.id} was reviewed until ${published.edition.reviewedUntil}: look at its facts again, and set reviewedUntil in its edition.ts.`,
  );
