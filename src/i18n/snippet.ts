import type { i18n } from 'i18next';
import { emergencyNumbers } from '../content/emergency.ts';
import { locales } from '../content/locales.ts';
import { withoutReadings } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A link to the site, to be put into a page of another one: HTML of links and their look alone. No frame and no script
 * is loaded there, and nothing tells us who reads that page.
 * @param address the public address of the site, with a slash at the end
 */
export function snippet(words: i18n, address: string): string {
  const page = words.getFixedT(words.language, 'pages');
  const ui = words.getFixedT(words.language, 'ui');
  const text = (words: string) => escapeHtml(withoutReadings(words));
  const tag = locales.find(({ id }) => id === words.language)?.tag ?? words.language;
  const { police } = emergencyNumbers;
  return [
    `<p lang="${tag}" style="max-width: 24em; padding: 12px 16px; border: 2px solid #0017c1; border-radius: 12px">`,
    `  <a href="${escapeHtml(`${address}${words.language}/`)}" rel="noreferrer" style="font-weight: 700">${text(page('home.name'))}</a><br>`,
    `  ${text(page('home.tagline'))}<br>`,
    `  ${text(ui('emergency.lead'))} <a href="${telephoneHref(police)}">${police}</a>`,
    '</p>',
  ].join('\n');
}
