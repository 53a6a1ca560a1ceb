/**
 * Adds a style sheet, before those for paper, which hold against it.
 * @returns fulfilled once its rules hold, or it has failed: a page without them is plain, but whole
 */
export function addStyles(address: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  const paper = document.querySelector('link[media=print]');
  if (paper) paper.before(link);
  else document.head.append(link);
  return settled;
}
