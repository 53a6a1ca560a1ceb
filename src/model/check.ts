import type { Question } from '../content/chart.ts';
import { type LocaleId, reference } from '../content/locales.ts';
import { type CheckedFacts, checkedFacts, clocksOf, factFaults } from './check/facts.ts';
import { wordFaults } from './check/words.ts';

interface Words {
  readonly ui: { readonly minutes: Readonly<Record<string, string>> };
  readonly steps: Readonly<Record<string, { answers?: object; groups?: object }>>;
  readonly desks: Readonly<Record<string, { channels?: object; say?: string }>>;
}

const differences = (wanted: readonly string[], given: readonly string[], where: string): string[] => [
  ...wanted.filter((key) => !given.includes(key)).map((key) => `${where}: ${key} has no words.`),
  ...given
    .filter((key) => !wanted.includes(key))
    .map((key) => `${where}: ${key} has words but is not in src/content.`),
];

/** Where facts and words do not fit: an id without words, or words for an id that is not there. */
function fitFaults(
  { questions, results, desks, prefectures }: CheckedFacts,
  { ui, steps, desks: words }: Words,
  locale: LocaleId,
): string[] {
  const stepFile = `locales/${locale}/steps.json`;
  const deskFile = (id: string) => `locales/${locale}/desks/${id}.json`;
  const hours = [...Object.values(desks).flatMap(({ channels }) => channels), ...prefectures];
  const minutes = hours.flatMap((each) => clocksOf(each.hours)).map((clock) => clock.split(':')[1] ?? '');
  return [
    ...[...new Set(minutes)]
      .filter((minute) => ui.minutes[minute] === undefined)
      .map((minute) => `locales/${locale}/ui.json: minutes has no words for ${minute}.`),
    ...differences([...Object.keys(questions), ...Object.keys(results)], Object.keys(steps), stepFile),
    ...Object.entries<Question>(questions).flatMap(([id, { answers }]) => {
      const groups = answers.flatMap(({ group }) => group ?? []);
      return [
        ...differences(
          answers.map((answer) => answer.id),
          Object.keys(steps[id]?.answers ?? {}),
          `${stepFile}: ${id}.answers`,
        ),
        ...differences(
          [...new Set(groups)],
          Object.keys(steps[id]?.groups ?? {}),
          `${stepFile}: ${id}.groups`,
        ),
      ];
    }),
    ...differences(Object.keys(desks), Object.keys(words), `locales/${locale}/desks`),
    ...Object.entries(desks).flatMap(([id, { channels }]) => [
      ...differences(
        channels.map((channel) => channel.id),
        Object.keys(words[id]?.channels ?? {}),
        `${deskFile(id)}: channels`,
      ),
      ...(channels.some(({ kind }) => kind === 'telephone') && !words[id]?.say
        ? [`${deskFile(id)}: ${id} is called but has no words to say.`]
        : []),
    ]),
  ];
}

/**
 * Everything wrong with facts and words, as plain sentences that name file and key; empty when all is well.
 * @param files the words by locale and subject, as they are built
 */
export function checkAll(
  files: Readonly<Record<LocaleId, object>>,
  given: CheckedFacts = checkedFacts,
): string[] {
  const fits = (Object.keys(files) as LocaleId[]).flatMap((locale) =>
    fitFaults(given, files[locale] as Words, locale),
  );
  return [...factFaults(given), ...fits, ...wordFaults(files, reference)];
}
