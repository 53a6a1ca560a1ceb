import { fullDayWords } from '../i18n/hours.ts';
import { dateOf, dayOf } from '../model/japanTime.ts';
import { useClient, useView, useWords } from './context.ts';
import { Text } from './Text.tsx';

/**
 * That nobody answers for what the site says any more. The clock belongs to the reader; the page as it is built says it
 * where that day had passed already.
 */
export function Outdated() {
  const { t } = useWords();
  const client = useClient();
  const { edition } = useView().facts;
  if (!edition) return null;
  const { past, reviewedUntil } = edition;
  const isPast = past || (client && dateOf(dayOf(client.moment.at)).iso > reviewedUntil);
  if (!isPast) return null;
  return (
    <p className="caution" data-outdated="">
      <Text>{t('outdated', { date: fullDayWords(t, reviewedUntil) })}</Text>
    </p>
  );
}
