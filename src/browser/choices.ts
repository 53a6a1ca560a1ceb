// Only choices of display are kept, and only after the reader has made them. Storage may be forbidden or full:
// the choice then lasts as long as the page.
const prefix = 'madoguchi.';

/** A remembered choice, or undefined. */
export function recall(name: 'locale' | 'readings'): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice of display. */
export function remember(name: 'locale' | 'readings', value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Forbidden: nothing to do.
  }
}
