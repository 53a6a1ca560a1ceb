import { type Result, results } from '../content/chart.ts';
import { type DeskId, deskIds } from '../content/desks.ts';
import { type Desk, type DeskSectionId, deskSections } from '../content/types.ts';

/** The order in which the chart names desks; those that it does not name come last, by their ids. */
const named: readonly string[] = Object.values<Result>(results).flatMap((result) => [
  ...result.desks,
  ...result.also,
]);
const place = (id: string): number => (named.includes(id) ? named.indexOf(id) : named.length);

/** The directory: its sections and their desks, in the order of the screen. */
export function directoryOf(
  desks: Readonly<Record<DeskId, Desk>>,
): readonly { readonly id: DeskSectionId; readonly desks: readonly DeskId[] }[] {
  const ids = [...deskIds].sort((a, b) => place(a) - place(b));
  return deskSections.map((id) => ({ id, desks: ids.filter((desk) => desks[desk].section === id) }));
}
