import type { DeskId } from '../content/desks.ts';
import { deskWords } from '../i18n/subjects.ts';
import { useView, useWords } from './context.ts';
import { Icon } from './icons.tsx';
import { To } from './links.tsx';
import { Text } from './Text.tsx';

/** A desk in a list: its name, one line, what ways there are; all of it leads to the desk's page. */
export function DeskRow({ id, next = false }: { id: DeskId; next?: boolean }) {
  const { t, i18n } = useWords();
  const words = deskWords(i18n, id);
  const kinds = [...new Set(useView().facts.desks[id].channels.map(({ kind }) => kind))];
  return (
    <To screen={{ kind: 'desk', id }} className="row" data-row={id} data-next={next ? id : undefined}>
      <span>
        <b>
          <Text name>{words.name}</Text>
        </b>
        <small>
          <Text name>{words.summary}</Text>
        </small>
      </span>
      <span className="kinds">
        {kinds.map((kind) => (
          <Icon key={kind} name={kind} label={t(`kinds.${kind}`)} />
        ))}
      </span>
    </To>
  );
}
