import type { Channel } from '../content/types.ts';
import { openingWords } from '../i18n/opening.ts';
import { openingOf } from '../model/channels.ts';
import { useClient, useWords } from './context.ts';
import { Text } from './Text.tsx';

/**
 * Open until when, or when it opens next. Only the reader's browser knows the time: the prerendered page leaves an
 * empty space for it, and none for a channel whose hours are not established or that is always open.
 */
export function OpeningBadge({ channel }: { channel: Channel }) {
  const { t } = useWords();
  const client = useClient();
  if (channel.hours?.kind !== 'weekly') return null;
  const opening = client && openingOf(channel, client.moment);
  const words = client && opening && openingWords(t, opening, client.moment.at);
  return (
    <p
      className="opening scripted"
      {...(opening && opening.state !== 'unknown' ? { 'data-open': opening.state === 'open' } : {})}
    >
      {/* Made anew when it changes: a translator may have put the old text out of our reach. */}
      {words && (
        <span key={words}>
          <Text>{words}</Text>
        </span>
      )}
    </p>
  );
}
