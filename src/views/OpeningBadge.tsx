import type { Channel } from '../content/types.ts';
import { openingWords } from '../i18n/opening.ts';
import { openingOf } from '../model/wish.ts';
import { useClient, useWords } from './context.ts';
import { Words } from './Words.tsx';

/**
 * Whether a channel is open, as the attribute of its row. The clock belongs to the reader: the page as it is built
 * says nothing, and so does a channel of whose hours too little is known.
 */
export function useOpening(channel: Channel): { 'data-open'?: boolean } {
  const client = useClient();
  const opening = client && channel.hours && openingOf(channel, client.moment);
  return opening && opening.state !== 'unknown' ? { 'data-open': opening.state === 'open' } : {};
}

/** Open until when, or opens next when, in words; room for them is kept until the clock is known. */
export function OpeningBadge({ channel }: { channel: Channel }) {
  const { t } = useWords();
  const client = useClient();
  if (!channel.hours || channel.hours.kind === 'varies') return null;
  const words = client && openingWords(t, openingOf(channel, client.moment), client.moment.at);
  return <p className={`opening scripted ${channel.hours.kind}`}>{words && <Words>{words}</Words>}</p>;
}
