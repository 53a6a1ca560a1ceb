import type { DeskId } from '../../src/content/desks.ts';
import type { Facts } from '../../src/content/facts.ts';
import type { Platform } from '../../src/content/platforms.ts';
import type { Prefecture } from '../../src/content/prefectures.ts';
import type { Desk, Source } from '../../src/content/types.ts';
import { directoryOf } from '../../src/model/directory.ts';
import { policeChannel } from '../../src/model/police.ts';
import { factsOfChannel, type SingleFact, singleFacts } from '../../src/model/singleFacts.ts';
import { hashOf } from '../data/hash.ts';

/** A fact with where it stands, and the hash of its value: what two people confirm is this value and no other. */
export interface Provable extends SingleFact {
  readonly hash: string;
  /** None: it is the desk's own site, which speaks for itself. */
  readonly source?: Source | undefined;
}

/** The facts of one subject. */
export interface ProvableGroup {
  readonly subject:
    | { readonly kind: 'desk'; readonly id: DeskId }
    | { readonly kind: 'prefecture'; readonly code: string }
    | { readonly kind: 'silent' | 'service'; readonly id: string }
    | { readonly kind: 'law' };
  readonly facts: readonly Provable[];
}

const withSource = (facts: readonly SingleFact[], source?: Source): readonly Provable[] =>
  facts.map((fact) => ({ ...fact, hash: hashOf(fact.value), source }));

function ofDesk(id: DeskId, desk: Desk): readonly Provable[] {
  const sourceOf = (key: string | undefined) => (key === undefined ? undefined : desk.sources[key]);
  return [
    ...withSource(singleFacts(id, { address: desk.site })),
    ...desk.channels.flatMap((channel) =>
      factsOfChannel(id, channel).flatMap((fact) => {
        const own = { hours: channel.hoursSource, languages: channel.tonguesSource } as const;
        const key = fact.kind === 'hours' || fact.kind === 'languages' ? own[fact.kind] : undefined;
        return withSource([fact], sourceOf(key ?? channel.source));
      }),
    ),
  ];
}

/** The lines of a prefecture's police; that for advice as the channel that a reader of this prefecture sees. */
function ofPrefecture(prefecture: Prefecture, police: Desk): readonly Provable[] {
  const { code, advice, switchboard, cyber, site, shortHours, shortHoursSource } = prefecture;
  const of = `prefecture-${code}`;
  return [
    ...withSource(singleFacts(of, { address: site })),
    ...(advice
      ? police.channels
          .map((channel) => policeChannel(channel, prefecture))
          .filter(({ id }) => id === code)
          .flatMap((channel) => withSource(factsOfChannel('police', channel), advice.source))
      : []),
    ...withSource(singleFacts(`${of}.short`, { hours: shortHours }), shortHoursSource),
    ...[
      ['switchboard', switchboard] as const,
      ['cyber', cyber?.number === undefined ? undefined : cyber] as const,
    ].flatMap(([name, line]) =>
      line
        ? withSource(singleFacts(`${of}.${name}`, { number: line.number, hours: line.hours }), line.source)
        : [],
    ),
  ];
}

const ofService = (id: string, { removal, takenOver, impersonation }: Platform): readonly Provable[] =>
  [
    ...removal.map((page, index) => [`removal-${index + 1}`, page] as const),
    ['takenOver', takenOver] as const,
    ['impersonation', impersonation] as const,
  ].flatMap(([name, page]) =>
    page ? withSource(singleFacts(`services/${id}.${name}`, { address: page.url }), page) : [],
  );

/**
 * The desks in the order of the directory, an edition's own first. The build asks for them before it has put an edition's
 * parts of the directory in the place of ours.
 */
function desksInOrder(desks: Facts['desks']): readonly DeskId[] {
  const listed = directoryOf(desks).flatMap((section) => section.desks);
  const own = (Object.keys(desks) as DeskId[]).filter((id) => !listed.includes(id));
  return [...own, ...listed];
}

/** Every fact that can be confirmed, by subject: the desks as the directory has them, the police, services, the rest. */
export function provableGroups(facts: Facts): readonly ProvableGroup[] {
  const { desks, prefectures, silent, platforms, ministry, platformLaw } = facts;
  const groups: ProvableGroup[] = [
    ...desksInOrder(desks).map((id) => ({
      subject: { kind: 'desk', id } as const,
      facts: ofDesk(id, desks[id]),
    })),
    ...prefectures.map((each) => ({
      subject: { kind: 'prefecture', code: each.code } as const,
      facts: ofPrefecture(each, desks.police),
    })),
    ...silent.map(({ id, url, hours, cost, sources }) => ({
      subject: { kind: 'silent', id } as const,
      facts: withSource(singleFacts(`silent/${id}`, { address: url, hours, cost }), sources[0]),
    })),
    ...Object.entries(platforms).map(([id, service]) => ({
      subject: { kind: 'service', id } as const,
      facts: ofService(id, service),
    })),
    {
      subject: { kind: 'law' } as const,
      facts: [
        ...withSource(singleFacts('law', { address: platformLaw.url }), platformLaw.source),
        ...withSource(singleFacts('ministry.page', { address: ministry.page.url }), ministry.page),
        ...withSource(singleFacts('ministry.list', { address: ministry.list.url }), ministry.list),
      ],
    },
  ];
  return groups.filter((group) => group.facts.length > 0);
}

/** Every fact that can be confirmed. */
export const provableFacts = (facts: Facts): readonly Provable[] =>
  provableGroups(facts).flatMap((group) => group.facts);
