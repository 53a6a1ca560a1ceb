import type { DeskId } from '../content/desks.ts';
import { deskWords } from '../i18n/subjects.ts';
import { useWords } from './context.ts';
import { Text } from './Text.tsx';

/** What a desk does and does not do, a line each, on a result. */
export function DoesLines({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const { does, doesNot } = deskWords(i18n, id);
  const lines = [
    { key: 'does', said: does[0] },
    { key: 'doesNot', said: doesNot?.[0] },
  ] as const;
  return (
    <dl className="does">
      {lines.map(
        ({ key, said }) =>
          said && (
            <div key={key} data-line={key}>
              <dt>
                <Text>{t(`desk.${key}Short`)}</Text>
              </dt>
              <dd>
                <Text>{said}</Text>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
