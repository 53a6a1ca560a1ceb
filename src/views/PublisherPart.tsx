import { fullDayWords } from '../i18n/hours.ts';
import { publisherSlots } from '../i18n/publisher.ts';
import { telephoneHref } from '../model/telephone.ts';
import { usePageWords, useView, useWords } from './context.ts';
import { Text } from './Text.tsx';

/** Who publishes this edition, how to reach them, and until when they answer for it. */
export function PublisherPart() {
  const { t } = useWords();
  const page = usePageWords();
  const { base, facts, place } = useView();
  if (!facts.edition) return null;
  const { publisher, reviewedUntil, logo } = facts.edition;
  const { telephone } = publisher;
  const known = publisherSlots(publisher, place.locale);
  return (
    <section id="publisher" data-official={publisher.official}>
      <h2>
        <Text name>{page('publisher.title')}</Text>
      </h2>
      {logo && <img src={base + logo} alt="" width="96" height="96" />}
      <p>
        <Text>{page('publisher.runs', known)}</Text>
      </p>
      <p>
        <Text>{page('publisher.contact', known)}</Text>
      </p>
      {telephone && (
        <p>
          <a href={telephoneHref(telephone)} className="number" translate="no">
            {telephone}
          </a>
        </p>
      )}
      <p>
        <Text>{t('until', { date: fullDayWords(t, reviewedUntil) })}</Text>
      </p>
    </section>
  );
}
