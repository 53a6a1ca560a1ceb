import type { DeskId } from '../content/desks.ts';
import { yearMonthWords } from '../i18n/hours.ts';
import { isEmergency } from '../model/desks.ts';
import { confirmedSince, factsOfDesk } from '../model/singleFacts.ts';
import { useView, useWords } from './context.ts';
import { Fold } from './Fold.tsx';
import { SourceLink } from './SourceLink.tsx';
import { Text } from './Text.tsx';

/** Where the facts of a desk were seen, and when; and since when all of them are confirmed. */
export function DeskSources({ id }: { id: DeskId }) {
  const { t } = useWords();
  const { desks, confirmations } = useView().facts;
  const desk = desks[id];
  if (isEmergency(id)) return null;
  const month = confirmedSince(confirmations, factsOfDesk(id, desk));
  return (
    <Fold title={t('desk.sources')} data-fold="sources">
      {month && (
        <p data-confirmed={month}>
          <Text>{t('source.confirmation', { month: yearMonthWords(t, month) })}</Text>
        </p>
      )}
      <ul className="sources">
        {Object.entries(desk.sources).map(([key, source]) => (
          <SourceLink key={key} source={source} />
        ))}
      </ul>
      <p>
        <Text>{t('desk.lastWord')}</Text>
      </p>
      {__REPORT_MAIL__ && (
        <p>
          <a href={`mailto:${__REPORT_MAIL__}?subject=${encodeURIComponent(`Madoguchi: ${id}`)}`}>
            <Text>{t('desk.report')}</Text>
          </a>
        </p>
      )}
    </Fold>
  );
}
