import type { i18n } from 'i18next';
import { emergencyNumbers } from '../content/emergency.ts';
import { locales } from '../content/locales.ts';
import { withoutReadings } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';

/** What the link looks like. Its colours are those of the page it is put into, about which nothing is known. */
export const looks = {
  box: 'max-width: 24em; padding: 12px 16px; border: 2px solid; border-radius: 12px',
  name: 'font-weight: 700',
} as const;

/** The attribute that gives a part its look. */
export type Dress = (part: keyof typeof looks) => string;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A link to the site, to be put into a page of another one: HTML of links and their look alone. No frame and no script
 * is loaded there, and nothing tells us who reads that page.
 * @param address the address of the site, with a slash at the end
 * @param publisher whose edition it is, in the language of the words
 * @param dress gives a part its look by an attribute of its own, unless told otherwise
 */
export function snippet(
  words: i18n,
  address: string,
  publisher: string | undefined,
  dress: Dress = (part) => `style="${looks[part]}"`,
): string {
  const page = words.getFixedT(words.language, 'pages');
  const ui = words.getFixedT(words.language, 'ui');
  const text = (words: string) => escapeHtml(withoutReadings(words));
  const tag = locales.find(({ id }) => id === words.language)?.tag ?? words.language;
  const { police } = emergencyNumbers;
  return [
    `<p lang="${tag}" ${dress('box')}>`,
    `  <a href="${escapeHtml(`${address}${words.language}/`)}" rel="noreferrer" ${dress('name')}>${text(page('home.name'))}</a><br>`,
    ...(publisher ? [`  ${text(publisher)}<br>`] : []),
    `  ${text(page('home.tagline'))}<br>`,
    `  ${text(ui('emergency.lead'))} <a href="${telephoneHref(police)}">${police}</a>`,
    '</p>',
  ].join('\n');
}
