import { deskWords } from '../i18n/subjects.ts';
import type { Reach } from '../model/reach.ts';
import { isShortcut, telephoneHref } from '../model/telephone.ts';
import { Action, useLabel } from './Action.tsx';
import { ChannelFacts } from './ChannelFacts.tsx';
import { useClient, useWords } from './context.ts';
import { Icon } from './icons.tsx';
import { Outside } from './links.tsx';
import { Text } from './Text.tsx';

/** What answers at this moment, as buttons: on results where nobody should have to read first. */
export function AnswersNow({ found }: { found: readonly Reach[] }) {
  const { t } = useWords();
  return (
    <section className="desk" data-now="">
      <h2>
        <Text name>{t('now.title')}</Text>
      </h2>
      <ul className="channels">
        {found.map(({ desk, channel }) => (
          <li key={desk} className="channel" data-reach={desk}>
            <Action desk={desk} channel={channel} named />
            <ChannelFacts desk={desk} channel={channel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The number or the address of a row, as the link that it is. */
function Way({ desk, channel }: Reach) {
  const { t } = useWords();
  const client = useClient();
  const { name, line } = useLabel(desk, channel);
  if (channel.kind === 'telephone') {
    const number = (
      <b className="number" translate="no">
        {channel.number}
      </b>
    );
    if (client?.apple && isShortcut(channel.number)) return number;
    return (
      <a className="way" href={telephoneHref(channel.number)} data-channel={channel.id}>
        <span className="hidden">
          <Text name>{t('actions.telephone', { desk: name, line })}</Text>{' '}
        </span>
        <Icon name="telephone" /> {number}
      </a>
    );
  }
  if (!channel.url) return null;
  return (
    <Outside className="way" href={channel.url} data-channel={channel.id}>
      <Icon name={channel.kind} />{' '}
      <span>
        <span className="hidden">
          <Text name>{`${name} ${line}`}</Text>{' '}
        </span>
        <Text name>{t(`kinds.${channel.kind}`)}</Text>
      </span>
    </Outside>
  );
}

/**
 * Other desks that answer at this moment, a row each: for when the first is closed, or the reader would rather not call it.
 * @param room how many there can be at the best hour
 */
export function OtherWays({ found, room }: { found: readonly Reach[]; room: number }) {
  const { t, i18n } = useWords();
  const client = useClient();
  if (room === 0 || (client && found.length === 0)) return null;
  return (
    <section className={found.length > 0 ? 'others' : 'others scripted'} data-other-ways="">
      <h2>
        <Text name>{t('now.others')}</Text>
      </h2>
      <ul className="rows" data-rows={room}>
        {found.map(({ desk, channel }) => (
          <li key={desk} className="row" data-reach={desk}>
            <b>
              <Text name>{deskWords(i18n, desk).name}</Text>
            </b>
            <Way desk={desk} channel={channel} />
            <ChannelFacts desk={desk} channel={channel} brief />
          </li>
        ))}
      </ul>
    </section>
  );
}
