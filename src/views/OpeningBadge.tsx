import { useTranslation } from 'react-i18next';
import type { Channel } from '../content/types.ts';
import { openingWords } from '../i18n/opening.ts';
import { openingOf } from '../model/wish.ts';
import { useView } from './context.ts';
import { Words } from './Words.tsx';

/**
 * Open until when, or opens next when. The clock belongs to the reader, so the page as it is built only keeps the
 * room for it; where nothing is known it stays empty.
 */
export function OpeningBadge({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const { client } = useView();
  if (!channel.hours || channel.hours.kind === 'varies') return null;
  const opening = client && openingOf(channel, client.moment);
  const words = opening && openingWords(t, opening, client.moment.at);
  return (
    <p
      className={`opening scripted ${channel.hours.kind}`}
      {...(words ? { 'data-open': opening.state === 'open' } : {})}
    >
      {words && <Words>{words}</Words>}
    </p>
  );
}
