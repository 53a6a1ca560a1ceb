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
const { desks, prefectures, relay, platformLaw } = module.facts;

/** Every source with the name of what it is the source of. */
const sources = [
  ...Object.entries(desks).flatMap(([id, desk]) => [
    ...desk.sources.map((source) => [id, source]),
    ...desk.channels.flatMap((channel) =>
      ['source', 'hoursSource', 'tonguesSource']
        .filter((key) => channel[key])
        .map((key) => [`${id}.${channel.id}${key === 'source' ? '' : ` (${key})`}`, channel[key]]),
    ),
  ]),
  ...prefectures.filter(({ source }) => source).map(({ code, source }) => [`prefecture ${code}`, source]),
  ['relay', relay.source],
  ['platformLaw', platformLaw.source],
];

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
    .map(([name, { seen, url }]) => `${name}: ${seen} ${url ?? ''}`),
);
list(
  'Without a month',
  sources.filter(([, { seen }]) => !seen).map(([name, { url }]) => `${name}: ${url ?? 'no address'}`),
);
list(
  'Not confirmed',
  sources
    .filter(([, { confirmed }]) => !confirmed)
    .map(([name, { url }]) => `${name}: ${url ?? 'no address'}`),
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

const addresses = [
  ...new Set([
    ...sources.flatMap(([, { url }]) => url ?? []),
    ...Object.values(desks).flatMap(({ site, channels }) => [site, ...channels.map(({ url }) => url)]),
    ...prefectures.map(({ site }) => site),
  ]),
].filter(Boolean);

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
