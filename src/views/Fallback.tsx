import { emergencyNumbers } from '../content/emergency.ts';
import type { FallbackWords } from '../i18n/fallback.ts';
import { telephoneHref } from '../model/telephone.ts';

/**
 * A page in all languages at once, with the emergency numbers and the way in: the entrance of the site, and the unknown
 * address.
 */
export function Fallback({ base, words }: { base: string; words: readonly FallbackWords[] }) {
  return (
    <main id="main" className="fallback">
      {words.map(({ locale, tag, title, lead, emergency, police, medical, home, notice }) => (
        <section key={locale} lang={tag}>
          <p className="emergency">
            <span>{emergency}</span>
            <a className="call-police" href={telephoneHref(emergencyNumbers.police)}>
              <b>{emergencyNumbers.police}</b> {police}
            </a>
            <a className="call-medical" href={telephoneHref(emergencyNumbers.medical)}>
              <b>{emergencyNumbers.medical}</b> {medical}
            </a>
          </p>
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
