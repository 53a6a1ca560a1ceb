import type { DeskId } from '../content/desks.ts';
import { deskWords } from '../i18n/subjects.ts';
import { isEmergency } from '../model/desks.ts';
import { useView, useWords } from './context.ts';
import { Text } from './Text.tsx';

/**
 * In one small line: who runs a desk, and whether it stands on a leaflet.
 * @param whole on the desk's own page: also whether it is public
 */
export function WhoRunsIt({ id, whole = false }: { id: DeskId; whole?: boolean }) {
  const { t, i18n } = useWords();
  const { body, leaflets } = useView().facts.desks[id];
  const { operator, japanese } = deskWords(i18n, id);
  const onLeaflet = leaflets.length > 0;
  return (
    <p className="who">
      {japanese && <span lang="ja">{japanese}</span>}
      {operator && (
        <span>
          <Text name>{operator}</Text>
        </span>
      )}
      {whole && body && (
        <span>
          <Text name>{t(`desk.${body}`)}</Text>
        </span>
      )}
      {!isEmergency(id) && (
        <span data-addition={!onLeaflet}>
          <Text name>{onLeaflet ? t('desk.leaflet') : t('desk.addition')}</Text>
        </span>
      )}
    </p>
  );
}
