import { questions, results } from '../../content/chart.ts';
import { deskIds } from '../../content/desks.ts';
import type { LocaleId } from '../../content/locales.ts';
import { afterNo, type Platform, platforms } from '../../content/platforms.ts';
import type { Advice, Situation } from '../../content/situation.ts';
import { situations } from '../../content/situations.ts';

/** The situations and services that are checked; a test hands in broken ones. */
export interface CheckedSituations {
  readonly steps: readonly string[];
  readonly desks: readonly string[];
  readonly situations: Readonly<Record<string, Situation>>;
  readonly platforms: Readonly<Record<string, Platform>>;
  readonly afterNo: readonly string[];
}

export const checkedSituations: CheckedSituations = {
  steps: [...Object.keys(questions), ...Object.keys(results)],
  desks: deskIds,
  situations,
  platforms,
  afterNo,
};

type Said = Readonly<Record<string, string>>;

interface CheckedWords {
  readonly situations: Readonly<Record<string, { lead?: string; do?: Said; dont?: Said }>>;
  readonly services: Readonly<Record<string, { notes?: Said }>>;
}

const mostSentences = 5;

/** How many sentences a text has, in any of our languages. */
const sentences = (text: string): number => text.split(/(?<=[。？！])|(?<=[.?!])\s/).filter(Boolean).length;

const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const differences = (wanted: readonly string[], given: readonly string[], where: string): string[] => [
  ...wanted.filter((key) => !given.includes(key)).map((key) => `${where}: ${key} has no words.`),
  ...given
    .filter((key) => !wanted.includes(key))
    .map((key) => `${where}: ${key} has words but is not in src/content.`),
];

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

function situationFaults({ steps, situations: given }: CheckedSituations): string[] {
  return Object.entries(given).flatMap(([id, { to, sources, do: first, dont }]) => {
    const where = `src/content/situations/${id}.ts`;
    const advice: readonly Advice[] = [...first, ...dont];
    const named = advice.map(({ source }) => source);
    return [
      ...(steps.includes(to) ? [] : [`${where}: it leads to ${to}, which is no step.`]),
      ...(advice.length > mostSentences
        ? [`${where}: it gives ${advice.length} pieces of advice, more than ${mostSentences}.`]
        : []),
      ...twice(idsOf(advice)).map((each) => `${where}: two pieces of advice are called ${each}.`),
      ...advice
        .filter(({ source }) => !(source in sources))
        .map((each) => `${where}: ${each.id} rests on ${each.source}, which is none of its sources.`),
      ...Object.keys(sources)
        .filter((key) => !named.includes(key))
        .map((key) => `${where}: the source ${key} is named by no advice.`),
    ];
  });
}

function platformFaults({ desks, platforms: given, afterNo: next }: CheckedSituations): string[] {
  const where = 'src/content/platforms.ts';
  return [
    ...next
      .filter((desk) => !desks.includes(desk))
      .map((desk) => `${where}: after a no comes ${desk}, which is no desk.`),
    ...Object.entries(given).flatMap(([id, { designated, removal, takenOver, impersonation, notes }]) => [
      ...(removal.some(({ law }) => law) && !designated
        ? [`${where}: ${id} has a window of the law, but the law does not name it.`]
        : []),
      ...(removal.length + notes.length === 0 && !takenOver && !impersonation
        ? [`${where}: nothing is said of ${id}.`]
        : []),
      ...twice(idsOf(notes)).map((note) => `${where}: ${id} has two notes called ${note}.`),
    ]),
  ];
}

function fitFaults(
  given: CheckedSituations,
  { situations: said, services }: CheckedWords,
  locale: LocaleId,
): string[] {
  const file = `locales/${locale}/situations.json`;
  const serviceFile = `locales/${locale}/services.json`;
  return [
    ...differences(Object.keys(given.situations), Object.keys(said), file),
    ...Object.entries(given.situations).flatMap(([id, { do: first, dont }]) => {
      const words = said[id] ?? {};
      const texts = [words.lead ?? '', ...Object.values(words.do ?? {}), ...Object.values(words.dont ?? {})];
      const count = texts.reduce((sum, text) => sum + sentences(text), 0);
      return [
        ...differences(idsOf(first), Object.keys(words.do ?? {}), `${file}: ${id}.do`),
        ...differences(idsOf(dont), Object.keys(words.dont ?? {}), `${file}: ${id}.dont`),
        ...(first.length + dont.length === 0 && !words.lead
          ? [`${file}: ${id} has no advice and no lead.`]
          : []),
        ...(count > mostSentences
          ? [`${file}: ${id} has ${count} sentences, more than ${mostSentences}.`]
          : []),
      ];
    }),
    ...differences(Object.keys(given.platforms), Object.keys(services), serviceFile),
    ...Object.entries(given.platforms).flatMap(([id, { notes }]) =>
      differences(idsOf(notes), Object.keys(services[id]?.notes ?? {}), `${serviceFile}: ${id}.notes`),
    ),
  ];
}

/**
 * Everything wrong with the situations and the services and with their words, as sentences that name file and id.
 * @param files the words by locale and subject
 */
export const situationAndServiceFaults = (
  files: Readonly<Record<LocaleId, object>>,
  given: CheckedSituations = checkedSituations,
): string[] => [
  ...situationFaults(given),
  ...platformFaults(given),
  ...(Object.keys(files) as LocaleId[]).flatMap((locale) =>
    fitFaults(given, files[locale] as CheckedWords, locale),
  ),
];
