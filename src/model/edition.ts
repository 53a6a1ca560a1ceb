import type { Result } from '../content/chart.ts';
import type { Edition, EditionFacts, SheetBox } from '../content/edition.ts';
import { sheets } from '../content/sheets.ts';
import type { Desk } from '../content/types.ts';

/** Words of one language as they lie in files: by subject, then by key. */
export interface Tree {
  readonly [key: string]: string | readonly unknown[] | Tree;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts words over others: a text or a list in the place of the one with its key, the rest as it was. */
export const mergeWords = (base: Tree, over: Tree): Tree =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => {
      const [below, above] = [base[key], over[key]];
      return [key, isTree(below) && isTree(above) ? mergeWords(below, above) : (above ?? below ?? '')];
    }),
  );

/** Every key of a tree that has none, or one of another kind, in the tree below, with the path that leads to it. */
export const unknownKeys = (base: Tree, over: Tree): string[] =>
  Object.entries(over).flatMap(([key, value]) => {
    const below = base[key];
    if (isTree(value) && isTree(below)) return unknownKeys(below, value).map((rest) => `${key}.${rest}`);
    const fits = below !== undefined && !isTree(below) && Array.isArray(value) === Array.isArray(below);
    return fits && !isTree(value) ? [] : [key];
  });

/** The sentences that only the publisher can say. */
export const publisherKeys = ['runs', 'disclaimer', 'contact', 'mistakes'] as const;
export type PublisherWords = Readonly<Record<(typeof publisherKeys)[number], string>>;

/**
 * Puts the publisher's own sentences where the pages say them: the disclaimer at the foot of every page and at the head
 * of the one about the site. Who is not official says first, in the project's own words, what the site is not.
 */
export function placePublisher(words: Tree, said: PublisherWords, edition: Edition, name: string): Tree {
  const { about } = words.pages as { about: { lead: string } };
  const gap = /[.!?]$/.test(about.lead) ? ' ' : '';
  const lead = edition.publisher.official ? said.disclaimer : about.lead + gap + said.disclaimer;
  return mergeWords(words, {
    pages: {
      home: { name },
      about: { lead, mistakes: { text: said.mistakes } },
      publisher: { runs: said.runs, contact: said.contact },
    },
  });
}

/** The results of the chart with the edition's own desks before those of the leaflet. */
export const resultsWith = (
  results: Readonly<Record<string, Result>>,
  first: Edition['first'],
): Readonly<Record<string, Result>> => {
  const own: Readonly<Record<string, readonly string[]>> = first;
  return Object.fromEntries(
    Object.entries(results).map(([id, result]) => [
      id,
      { ...result, desks: [...(own[id] ?? []), ...result.desks] },
    ]),
  );
};

/** Those of the boxes that are named, in the order of the names; what holds a named box stays. */
function chosen(boxes: readonly SheetBox[], ids: readonly string[]): SheetBox[] {
  const place = ({ id, boxes: inner = [] }: SheetBox): number =>
    Math.min(
      ...[id, ...allBoxes(inner).map((box) => box.id)]
        .map((each) => ids.indexOf(each))
        .filter((at) => at >= 0),
    );
  return boxes
    .map((box) => (box.boxes ? { ...box, boxes: chosen(box.boxes, ids) } : box))
    .filter(({ id, boxes: inner }) => (inner ? inner.length > 0 : ids.includes(id)))
    .sort((a, b) => place(a) - place(b));
}

/** Boxes with all that lie in them. */
export const allBoxes = (boxes: readonly SheetBox[]): SheetBox[] =>
  boxes.flatMap((box) => [box, ...allBoxes(box.boxes ?? [])]);

/** The step that a box leads to. */
export type LeadsTo = (answer: string) => string | undefined;

/** The boxes of an edition's printed chart: those of its leaflet, with its own desks first where they stand first. */
export function sheetOf({ sheet, first }: Edition, leadsTo: LeadsTo): EditionFacts['sheet'] {
  const own: Readonly<Record<string, readonly string[]>> = first;
  const withOwn = (box: SheetBox): SheetBox => ({
    ...box,
    ...(box.boxes ? { boxes: box.boxes.map(withOwn) } : {}),
    ...(box.desks ? { desks: [...(own[leadsTo(box.answer ?? '') ?? ''] ?? []), ...box.desks] } : {}),
  });
  const all = sheets[sheet.leaflet];
  return { leaflet: sheet.leaflet, boxes: (sheet.boxes ? chosen(all, sheet.boxes) : all).map(withOwn) };
}

/** What names an edition: none of it may stand in the site of another one. */
export function namesOf(
  { id, names, publisher, report }: Edition,
  desks: Readonly<Record<string, Desk>>,
): string[] {
  return [
    id,
    ...Object.values(names).flatMap(({ site, short }) => [site, short]),
    ...[publisher.name, publisher.department, publisher.address].flatMap((said) => Object.values(said ?? {})),
    ...[publisher.telephone, report].flatMap((each) => each ?? []),
    ...Object.keys(desks),
  ];
}
