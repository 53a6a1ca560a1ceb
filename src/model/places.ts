import { moved, questions, results, type StepId, start } from '../content/chart.ts';
import { type DeskId, deskIds } from '../content/desks.ts';
import type { LocaleId } from '../content/locales.ts';
import { localeOf } from './locale.ts';

/** Pages that stand beside the chart, in the order of the footer. */
export const pageIds = [
  'desks',
  'chart',
  'situations',
  'services',
  'prepare',
  'safety',
  'about',
  'poster',
] as const;
export type PageId = (typeof pageIds)[number];

/** What is on the screen, whatever its language. The start step is the home page. */
export type Screen =
  | { readonly kind: 'step'; readonly id: StepId }
  | { readonly kind: 'desk'; readonly id: DeskId }
  | { readonly kind: 'page'; readonly id: PageId }
  | { readonly kind: 'missing' };

/** A screen in a language: the whole state of the app, and its address. */
export type Place = Screen & { readonly locale: LocaleId };

export const home: Screen = { kind: 'step', id: start };
/** Whether this is the first question. */
export const isHome = (screen: Screen): boolean => screen.kind === 'step' && screen.id === start;

export const missing: Screen = { kind: 'missing' };

const isKey = <T extends object>(object: T, key: string): key is Extract<keyof T, string> =>
  Object.keys(object).includes(key);

/** Whether an id names a question (else it names a result). */
export const isQuestion = (id: StepId): id is keyof typeof questions => isKey(questions, id);

/**
 * The address of a place, relative to the folder the site lives in and without a leading slash:
 * `ja/step/wish/`. A missing page has none of its own and yields the home page.
 */
export function pathOf(place: Place): string {
  switch (place.kind) {
    case 'step':
      return place.id === start ? `${place.locale}/` : `${place.locale}/step/${place.id}/`;
    case 'desk':
      return `${place.locale}/desks/${place.id}/`;
    case 'page':
      return `${place.locale}/${place.id}/`;
    case 'missing':
      return `${place.locale}/`;
  }
}

function stepScreen(id: string): Screen {
  if (isKey(moved.steps, id)) return { kind: 'step', id: moved.steps[id] as StepId };
  return isKey(questions, id) || isKey(results, id) ? { kind: 'step', id } : missing;
}

function deskScreen(id: string): Screen {
  const current = isKey(moved.desks, id) ? (moved.desks[id] as string) : id;
  const known = deskIds.find((each) => each === current);
  return known ? { kind: 'desk', id: known } : missing;
}

function screenOf(parts: readonly string[]): Screen {
  const [head, id] = parts;
  if (head === undefined) return home;
  if (parts.length === 1) {
    const page = pageIds.find((each) => each === head);
    return page ? { kind: 'page', id: page } : missing;
  }
  if (parts.length > 2 || id === undefined) return missing;
  if (head === 'step') return stepScreen(id);
  return head === 'desks' ? deskScreen(id) : missing;
}

/**
 * Reads an address. Slashes at the end, `index.html`, encoded and doubled slashes are forgiven; retired ids
 * lead to where they have moved.
 * @param pathname the path of an address, as the browser gives it (percent-encoded)
 * @param base the folder the site lives in, with slashes at both ends
 * @returns the place; without a locale where the address names none of ours; `root` for the site's entrance
 */
export function parsePath(pathname: string, base = '/'): Place | { kind: 'root' } | { kind: 'missing' } {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return { kind: 'missing' };
  }
  const bare = base.slice(0, -1);
  if (path !== bare && !path.startsWith(base)) return { kind: 'missing' };
  const parts = path.slice(bare.length).split('/').filter(Boolean);
  if (parts[parts.length - 1] === 'index.html') parts.pop();
  const [first, ...rest] = parts;
  if (first === undefined) return { kind: 'root' };
  const locale = localeOf(first);
  return locale ? { ...screenOf(rest), locale } : { kind: 'missing' };
}

/** Every screen that has an address of its own, the home page first. */
export function allScreens(): Screen[] {
  return [
    ...[...Object.keys(questions), ...Object.keys(results)].map(
      (id) => ({ kind: 'step', id: id as StepId }) as const,
    ),
    ...deskIds.map((id) => ({ kind: 'desk', id }) as const),
    ...pageIds.map((id) => ({ kind: 'page', id }) as const),
  ];
}
