import { type Desk, deskSections, type Source } from '../../content/types.ts';
import { channelFaults, hoursFaults, numberFault } from './channels.ts';
import { chartFaults, useFaults } from './chart.ts';
import { type CheckedFacts, checkedFacts } from './given.ts';
import { trapFaults } from './traps.ts';

const sections: readonly string[] = deskSections;

/** Where a desk's channels and its sources do not fit. */
function sourceFaults(where: string, { channels, sources }: Desk): string[] {
  const rows = Object.entries<Source>(sources).map(([key, source]) => [key, JSON.stringify(source)] as const);
  const twice = rows.filter(([key, row]) => rows.find(([, other]) => other === row)?.[0] !== key);
  const named = channels.flatMap(({ id, source, hoursSource, tonguesSource }) =>
    [source, hoursSource, tonguesSource].flatMap((key) => (key === undefined ? [] : [{ id, key }])),
  );
  return [
    ...twice.map(([key]) => `${where}: the source ${key} is written a second time.`),
    ...named
      .filter(({ key }) => !(key in sources))
      .map(({ id, key }) => `${where}.${id}: ${key} is no source of this desk.`),
  ];
}

/** Leaflets of a desk and of its channels that do not fit. */
function leafletFaults(where: string, { section, leaflets, channels }: Desk): string[] {
  const faults = channels.flatMap((channel) =>
    (channel.leaflets ?? [])
      .filter((leaflet) => !leaflets.includes(leaflet))
      .map(
        (leaflet) =>
          `${where}.${channel.id}: leaflet ${leaflet} prints it, but the desk does not stand there.`,
      ),
  );
  if (!sections.includes(section)) faults.push(`${where}: ${section} is no section of the directory.`);
  if ((section === 'leaflets') !== leaflets.length > 0)
    faults.push(`${where}: it stands in the section ${section} but on ${leaflets.length} leaflets.`);
  return faults;
}

/** What is wrong with the desks, each by itself. */
function deskFaults({ desks, prefectures }: CheckedFacts): string[] {
  const codes = new Set<string>(prefectures.map(({ code }) => code));
  return Object.entries(desks).flatMap(([id, desk]) => {
    const where = `src/content/desks/${id}.ts: ${id}`;
    const faults = desk.channels.flatMap((channel) =>
      channelFaults(`${where}.${channel.id}`, channel, desk.channels),
    );
    for (const { id: channel, prefecture } of desk.channels)
      if (prefecture && !codes.has(prefecture))
        faults.push(`${where}.${channel}: ${prefecture} is no prefecture's code.`);
    if (desk.next && !(desk.next in desks)) faults.push(`${where}: the next desk ${desk.next} is no desk.`);
    if (desk.next === id) faults.push(`${where}: the next desk is the desk itself.`);
    return [...faults, ...sourceFaults(where, desk), ...leafletFaults(where, desk)];
  });
}

/** What is wrong with the police of the prefectures. */
function prefectureFaults({ prefectures }: CheckedFacts): string[] {
  const where = 'src/content/policeLines.ts';
  const faults = prefectures.flatMap(({ code, advice, switchboard, cyber, shortHours, shortHoursSource }) => [
    ...Object.entries({ advice, switchboard, cyber }).flatMap(([kind, line]) => {
      const odd = line?.number && numberFault(line.number);
      return [
        ...(odd ? [`${where}: ${code}.${kind}: the number ${line.number} ${odd}.`] : []),
        ...hoursFaults(`${where}: ${code}.${kind}`, line && 'hours' in line ? line.hours : undefined),
      ];
    }),
    ...(advice && advice.number === switchboard?.number
      ? [`${where}: ${code}.switchboard: the number ${advice.number} is the advice line.`]
      : []),
    ...(shortHours && !shortHoursSource
      ? [`src/content/prefectures.ts: ${code}: the hours of the short number have no source.`]
      : []),
  ]);
  return prefectures.length === 47
    ? faults
    : [...faults, `src/content/prefectures.ts: there are ${prefectures.length} prefectures instead of 47.`];
}

/** What is wrong with the ways without a voice. */
function silentFaults({ silentWays, desks }: CheckedFacts): string[] {
  const where = 'src/content/silent.ts';
  return silentWays.flatMap(({ id, desks: served, except, sources }) => [
    ...[...(served ?? []), ...(except ?? [])]
      .filter((desk) => !desks[desk]?.channels.some(({ kind }) => kind === 'telephone'))
      .map((desk) => `${where}: ${id} names ${desk}, which is no desk that is called.`),
    ...((served === undefined) === (except === undefined)
      ? [`${where}: ${id} says either which desks it reaches or which it does not.`]
      : []),
    ...(sources.length === 0 ? [`${where}: ${id} has no source.`] : []),
  ]);
}

/** Addresses that cannot be linked, wherever they stand; one that is shown as text may be plain http. */
function addressFaults(given: CheckedFacts): string[] {
  const look = (value: unknown, path: readonly string[]): string[] => {
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, inner]) => look(inner, [...path, key]));
    if (typeof value !== 'string' || !/:\/\/|^www\./.test(value)) return [];
    const fine = path.at(-1) === 'text' ? /^http:\/\/[!-[\]-~]+$/ : /^https:\/\/[!-[\]-~]+$/;
    if (fine.test(value) && URL.canParse(value)) return [];
    return [`src/content: ${path.join('.')}: ${value} is no whole address, or is not https.`];
  };
  return look(given, []);
}

/** Everything wrong with the facts, as sentences that name file and id. */
export const factFaults = (given: CheckedFacts = checkedFacts): string[] =>
  [chartFaults, useFaults, deskFaults, prefectureFaults, silentFaults, addressFaults, trapFaults].flatMap(
    (faultsOf) => faultsOf(given),
  );
