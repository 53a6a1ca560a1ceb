import { useClient, useWords } from './context.ts';
import { Icon } from './icons.tsx';
import { Text } from './Text.tsx';

/**
 * Reads aloud the question or card it belongs to. Only where the device has a voice; it takes up no space of its
 * own.
 */
export function Aloud() {
  const { t } = useWords();
  const client = useClient();
  if (client?.speaking === undefined) return null;
  return (
    <button
      type="button"
      className="aloud scripted"
      onClick={({ currentTarget }) => {
        const part = currentTarget.closest('article, main');
        if (part) client.hands.readAloud(part);
      }}
    >
      <Icon name={client.speaking ? 'stop' : 'aloud'} />
      <span className="hidden">
        <Text>{t(client.speaking ? 'aloud.stop' : 'aloud.start')}</Text>
      </span>
    </button>
  );
}
