import { type DeskId, deskIds } from '../../src/content/desks.ts';
import type { BuiltFacts } from '../../src/content/facts.ts';
import type { Desk } from '../../src/content/types.ts';
import { deskWords } from '../../src/i18n/subjects.ts';
import { keptChanges, lastChange } from './changes.ts';
import { inEachLanguage } from './said.ts';

const changedIn = (part: string): { changed?: string } => {
  const month = lastChange(keptChanges, part);
  return month ? { changed: month } : {};
};

const deskData = (id: DeskId, desk: Desk) => ({
  id,
  ...changedIn(`desks/${id}`),
  ...desk,
  words: inEachLanguage((words) => deskWords(words, id)),
});

/** The desks and the lines of the police as our model has them, with the words of every language. */
export const desksFile = ({ desks, prefectures, holidays, confirmations }: BuiltFacts) => ({
  $schema: 'schema/desks.json',
  desks: deskIds.map((id) => deskData(id, desks[id])),
  prefectures,
  holidays,
  ...(confirmations ? { confirmations } : {}),
});
