import { type Size, sizes } from '../content/sizes.ts';

// Only display settings are stored, and only after the reader has made them. Storage may be forbidden or full:
// the choice then lasts as long as the page.
const prefix = __STORAGE_PREFIX__;

const names = ['locale', 'readings', 'size'] as const;

type Name = (typeof names)[number];

/** A remembered setting, or undefined. */
export function recall(name: Name): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a display setting. */
export function remember(name: Name, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Forbidden: nothing to do.
  }
}

/** The text size that was chosen, or the default. */
export const recallSize = (): Size => sizes.find((size) => size === recall('size')) ?? 'normal';
