import type { DeskId } from '../content/desks.ts';
import { deskWords } from '../i18n/subjects.ts';
import { useView, useWords } from './context.ts';
import { Lines } from './Lines.tsx';
import { To } from './links.tsx';
import { Text } from './Text.tsx';

/** What a desk turns people away for, asked before its button; after a no, the next desk comes first. */
export function Checks({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const next = useView().facts.desks[id].next as DeskId | undefined;
  const words = deskWords(i18n, id, next ? { desk: deskWords(i18n, next).name } : {});
  if (!words.checks || !next) return null;
  return (
    <div className="checks">
      <p>
        <b>
          <Text>{t('checks')}</Text>
        </b>
      </p>
      <Lines lines={words.checks} ordered />
      <To screen={{ kind: 'desk', id: next }}>
        <Text name>{words.checksNo ?? ''}</Text>
      </To>
    </div>
  );
}
