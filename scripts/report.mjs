import { installPackages, root } from './setup.mjs';

// What depends on the day and so never stops a build: facts grown old, facts not confirmed, dead links.
const oldestMonths = 6;
const patience = 10_000;
const atOnce = 6;

installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport('/src/content/facts.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const { desks, prefectures, ...others } = module.facts;

/** Everything in a tree of facts that says whether it is confirmed, with the path to it. */
const sourcesIn = (value, path) => {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, each]) => sourcesIn(each, `${path}.${value.id ?? key}`));
  return 'confirmed' in value ? [[path, value], ...inner] : inner;
};

/** Every source with the name of what it is the source of. */
const sources = [
  ...Object.entries(desks).flatMap(([id, desk]) => sourcesIn(desk.sources, id)),
  ...prefectures.flatMap(({ code, ...lines }) => sourcesIn(lines, `prefecture ${code}`)),
  ...Object.entries(others).flatMap(([name, each]) => sourcesIn(each, name)),
];

const addressOf = ({ url, text }) => url ?? text ?? 'no address';

const monthsOld = (month) => {
  const [year, number] = month.split('-').map(Number);
  const now = new Date();
  return (now.getFullYear() - year) * 12 + now.getMonth() + 1 - number;
};

const list = (title, lines) => {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`- ${line}`);
};

list(
  `Seen more than ${oldestMonths} months ago`,
  sources
    .filter(([, { seen }]) => seen && monthsOld(seen) > oldestMonths)
    .map(([name, source]) => `${name}: ${source.seen} ${addressOf(source)}`),
);
list(
  'Without a month',
  sources.filter(([, { seen }]) => !seen).map(([name, source]) => `${name}: ${addressOf(source)}`),
);
list(
  'Not confirmed',
  sources.filter(([, { confirmed }]) => !confirmed).map(([name, source]) => `${name}: ${addressOf(source)}`),
);

/** Why an address cannot be opened, or undefined. */
async function fault(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'follow' });
    return response.ok ? undefined : `answers ${response.status}`;
  } catch (error) {
    return error.cause?.code ?? error.message;
  }
}

/** Every address of https in a tree of facts. */
const addressesIn = (value) => {
  if (typeof value === 'string') return value.startsWith('https://') ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(addressesIn) : [];
};

const addresses = [...new Set(addressesIn(module.facts))];

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
  list(`Dead links, of ${addresses.length}`, dead.sort());
}
