import type { DeskId } from '../content/desks.ts';
import type { ChannelKind } from '../content/types.ts';
import { silentWaysOf } from '../model/silent.ts';
import { useView, useWords } from './context.ts';
import { Field } from './Field.tsx';
import { Outside } from './links.tsx';
import { Text } from './Text.tsx';

const silentKinds: readonly ChannelKind[] = ['chat', 'form', 'mail', 'sns'];

/** How to reach a desk that is called without a voice: its other channels, and what carries a call as text or signs. */
export function WithoutVoice({ id }: { id: DeskId }) {
  const { t } = useWords();
  const { desks, silent } = useView().facts;
  const kinds = desks[id].channels.map(({ kind }) => kind);
  const own = silentKinds.filter((kind) => kinds.includes(kind));
  const ways = silentWaysOf(id, desks[id], silent);
  if (!kinds.includes('telephone') || own.length + ways.length === 0) return null;
  return (
    <Field title={t('silent')} data-field="silent">
      <ul>
        {own.map((kind) => (
          <li key={kind}>
            <Text>{t(`kinds.${kind}`)}</Text>
          </li>
        ))}
        {ways.map(({ id: way, url }) => (
          <li key={way} data-silent={way}>
            {url ? (
              <Outside href={url}>
                <Text name>{t(`silentWays.${way}.name`)}</Text>
              </Outside>
            ) : (
              <b>
                <Text name>{t(`silentWays.${way}.name`)}</Text>
              </b>
            )}
            <br />
            <Text>{t(`silentWays.${way}.text`)}</Text>
          </li>
        ))}
      </ul>
    </Field>
  );
}
