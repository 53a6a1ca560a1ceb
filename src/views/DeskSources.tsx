import type { DeskId } from '../content/desks.ts';
import { isEmergency } from '../model/desks.ts';
import { useView, useWords } from './context.ts';
import { Fold } from './Fold.tsx';
import { SourceLink } from './SourceLink.tsx';
import { Text } from './Text.tsx';

/** Where the facts of a desk were seen, and when. */
export function DeskSources({ id }: { id: DeskId }) {
  const { t } = useWords();
  const { sources } = useView().facts.desks[id];
  if (isEmergency(id)) return null;
  return (
    <Fold title={t('desk.sources')} data-fold="sources">
      <ul className="sources">
        {Object.entries(sources).map(([key, source]) => (
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
