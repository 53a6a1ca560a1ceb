import type { Question } from '../content/chart.ts';
import { type LocaleId, reference } from '../content/locales.ts';
import { clocksOf } from './check/channels.ts';
import { factFaults } from './check/facts.ts';
import { type CheckedFacts, checkedFacts } from './check/given.ts';
import { situationAndServiceFaults } from './check/situations.ts';
import { trapsIn } from './check/traps.ts';
import { textsOf, wordFaults } from './check/words.ts';

interface CheckedWords {
  readonly ui: { readonly minutes: Readonly<Record<string, string>>; readonly silentWays: object };
  readonly steps: Readonly<Record<string, { answers?: object; groups?: object }>>;
  readonly desks: Readonly<Record<string, { channels?: object; say?: string }>>;
}

const differences = (wanted: readonly string[], given: readonly string[], where: string): string[] => [
  ...wanted.filter((key) => !given.includes(key)).map((key) => `${where}: ${key} has no words.`),
  ...given
    .filter((key) => !wanted.includes(key))
    .map((key) => `${where}: ${key} has words but is not in src/content.`),
];

/** What times of day the facts have and a language cannot say. */
function clockFaults({ desks, prefectures }: CheckedFacts, { ui }: CheckedWords, locale: LocaleId): string[] {
  const hours = [
    ...Object.values(desks).flatMap(({ channels }) => channels.map((channel) => channel.hours)),
    ...prefectures.flatMap(({ advice, shortHours }) => [advice?.hours, shortHours]),
  ];
  const minutes = hours.flatMap(clocksOf).map((clock) => clock.split(':')[1] ?? '');
  return [...new Set(minutes)]
    .filter((minute) => ui.minutes[minute] === undefined)
    .map((minute) => `locales/${locale}/ui.json: minutes has no words for ${minute}.`);
}

/** Where the chart and the words of its steps do not fit. */
function stepFaults(
  { questions, results }: CheckedFacts,
  { steps }: CheckedWords,
  locale: LocaleId,
): string[] {
  const file = `locales/${locale}/steps.json`;
  return [
    ...differences([...Object.keys(questions), ...Object.keys(results)], Object.keys(steps), file),
    ...Object.entries<Question>(questions).flatMap(([id, { answers }]) => {
      const groups = answers.flatMap(({ group }) => group ?? []);
      const given = steps[id] ?? {};
      return [
        ...differences(
          answers.map((answer) => answer.id),
          Object.keys(given.answers ?? {}),
          `${file}: ${id}.answers`,
        ),
        ...differences([...new Set(groups)], Object.keys(given.groups ?? {}), `${file}: ${id}.groups`),
      ];
    }),
  ];
}

/** Where the desks and their words do not fit. */
function deskFaults({ desks }: CheckedFacts, { desks: words }: CheckedWords, locale: LocaleId): string[] {
  return [
    ...differences(Object.keys(desks), Object.keys(words), `locales/${locale}/desks`),
    ...Object.entries(desks).flatMap(([id, { channels }]) => {
      const file = `locales/${locale}/desks/${id}.json`;
      return [
        ...differences(
          channels.map((channel) => channel.id),
          Object.keys(words[id]?.channels ?? {}),
          `${file}: channels`,
        ),
        ...(channels.some(({ kind }) => kind === 'telephone') && !words[id]?.say
          ? [`${file}: ${id} is called but has no words to say.`]
          : []),
      ];
    }),
  ];
}

/** Where the ways without a voice and their words do not fit. */
const silentFaults = ({ silentWays }: CheckedFacts, { ui }: CheckedWords, locale: LocaleId): string[] =>
  differences(
    silentWays.map(({ id }) => id),
    Object.keys(ui.silentWays),
    `locales/${locale}/ui.json: silentWays`,
  );

/** What circulates and is wrong, in the words of one language. */
const saidFaults = (file: object, locale: LocaleId): string[] =>
  textsOf(locale, file).flatMap(({ subject, key, text }) =>
    trapsIn(text).map((fault) => `locales/${locale}/${subject}: ${key} ${fault}`),
  );

/**
 * Everything wrong with facts and words, as plain sentences that name file and key; empty when all is well.
 * @param files the words by locale and subject, as they are built
 */
export function checkAll(
  files: Readonly<Record<LocaleId, object>>,
  given: CheckedFacts = checkedFacts,
): string[] {
  const fits = (Object.keys(files) as LocaleId[]).flatMap((locale) => {
    const words = files[locale] as CheckedWords;
    return [
      ...[clockFaults, stepFaults, deskFaults, silentFaults].flatMap((faultsOf) =>
        faultsOf(given, words, locale),
      ),
      ...saidFaults(words, locale),
    ];
  });
  return [
    ...factFaults(given),
    ...fits,
    ...situationAndServiceFaults(files),
    ...wordFaults(files, reference),
  ];
}
