/** @returns fulfilled once the sheet holds, or has failed: a page without it is plain, but whole */
function apply(link: HTMLLinkElement): unknown {
  if (link.sheet) {
    link.media = 'all';
    return undefined;
  }
  // It may have failed already, and would say so to nobody any more.
  const again = link.cloneNode() as HTMLLinkElement;
  again.media = 'all';
  const settled = new Promise((resolve) => {
    again.onload = resolve;
    again.onerror = resolve;
  });
  link.replaceWith(again);
  return settled;
}

/** Lets the style sheets hold that the page does without, and other screens do not. */
export const applyOtherStyles = (): Promise<unknown> =>
  Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[media="not all"]')].map(apply));
