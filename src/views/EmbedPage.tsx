import { type EmbedWords, looksAsRules } from '../i18n/embed.ts';
import { EmergencyLine } from './EmergencyLine.tsx';

/** Its style sheet, behind that of the pages: no other page needs it. */
export const embedSheet = `${looksAsRules}textarea{width:100%;padding:.8rem;border:1px solid var(--edge);border-radius:var(--radius);color:inherit;background:var(--card);font-size:var(--small);line-height:1.5}`;

/** A page in all languages at once: a link to the site for pages of others, as it looks and as text to copy. */
export function EmbedPage({ words }: { words: readonly EmbedWords[] }) {
  return (
    <main id="main" className="fallback">
      {words.map(({ locale, tag, title, lead, replace, label, text, shown, notice, ...emergency }, index) => {
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={tag}>
            <EmergencyLine words={emergency} />
            <Heading>{title}</Heading>
            <p>{lead}</p>
            {replace && <p>{replace}</p>}
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: HTML of ours, in which words are escaped */}
            <div dangerouslySetInnerHTML={{ __html: shown }} />
            <textarea readOnly rows={8} aria-label={label} value={text} translate="no" />
            {notice && <p>{notice}</p>}
          </section>
        );
      })}
    </main>
  );
}
