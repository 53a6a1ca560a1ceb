/**
 * The address that dials a number.
 * @param number the national form, grouped: `0570-003-110`, `#9110`
 * @returns `tel:` with digits only; `#` is percent-encoded (RFC 3966 takes no bare `#`)
 */
export const telephoneHref = (number: string): string =>
  `tel:${number.replaceAll('-', '').replaceAll('#', '%23')}`;

/** A web address as people read it: without its scheme and the slash at its end. */
export const shownAddress = (url: string): string => url.replace(/^https:\/\/(www\.)?|\/$/g, '');

/** Whether a number begins with `#`, which phones of Apple do not dial from a link. */
export const isShortcut = (number: string): boolean => number.startsWith('#');
