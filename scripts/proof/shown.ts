import type { i18n } from 'i18next';
import type { DeskId } from '../../src/content/desks.ts';
import type { PlatformId } from '../../src/content/platforms.ts';
import type { Prefecture } from '../../src/content/prefectures.ts';
import type { Cost, Hours, Tongue } from '../../src/content/types.ts';
import { hoursWords } from '../../src/i18n/hours.ts';
import { lookUp } from '../../src/i18n/lookup.ts';
import { deskWords, serviceWords } from '../../src/i18n/subjects.ts';
import type { FactKind, SingleFact } from '../../src/model/singleFacts.ts';
import type { ProvableGroup } from './provable.ts';

const asText = (value: unknown): readonly string[] => [value as string];

/** The value of a fact as the pages say it, a line each. */
export function shownValue(words: i18n, { kind, value }: SingleFact): readonly string[] {
  const t = lookUp(words, 'ui');
  const say: Readonly<Record<FactKind, (value: unknown) => readonly string[]>> = {
    number: asText,
    address: asText,
    hours: (hours) => hoursWords(t, hours as Hours),
    cost: (cost) => [t(`cost.${cost as Cost}`)],
    languages: (tongues) => [(tongues as readonly Tongue[]).map((each) => t(`tongues.${each}`)).join('・')],
  };
  return say[kind](value);
}

/** What a group of facts is of, by the name that the pages give it. */
export function subjectName(
  words: i18n,
  { subject }: ProvableGroup,
  prefectures: readonly Prefecture[],
): string {
  const t = lookUp(words, 'ui');
  const pages = lookUp(words, 'pages');
  switch (subject.kind) {
    case 'desk':
      return deskWords(words, subject.id as DeskId).name;
    case 'prefecture':
      return `${prefectures.find(({ code }) => code === subject.code)?.names.ja}（警察）`;
    case 'silent':
      return t(`silentWays.${subject.id as 'relay'}.name`);
    case 'service':
      return serviceWords(words, subject.id as PlatformId).name;
    case 'law':
      return pages('services.law.title');
  }
}
