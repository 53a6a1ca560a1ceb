import type { FallbackWords } from '../i18n/fallback.ts';
import { EmergencyLine } from './EmergencyLine.tsx';

/** The style sheet of pages in all languages at once, behind those of results. */
export const fallbackSheet = '.fallback{gap:2.5rem;padding-block:1rem 3rem}';

/**
 * A page in all languages at once, with the emergency numbers and the way in: the entrance of the site, and the unknown
 * address.
 */
export function Fallback({ base, words }: { base: string; words: readonly FallbackWords[] }) {
  return (
    <main id="main" className="fallback">
      {words.map(({ locale, tag, title, lead, home, notice, ...emergency }) => (
        <section key={locale} lang={tag}>
          <EmergencyLine words={emergency} />
          <h1>{title}</h1>
          <p>{lead}</p>
          <a className="action" href={`${base}${locale}/`} hrefLang={tag} data-locale={locale}>
            {home}
          </a>
          {notice && <p>{notice}</p>}
        </section>
      ))}
    </main>
  );
}
