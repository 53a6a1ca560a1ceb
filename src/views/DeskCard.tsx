import type { DeskId } from '../content/desks.ts';
import { deskWords } from '../i18n/subjects.ts';
import { buttonsFor } from '../model/channelOrder.ts';
import { Action } from './Action.tsx';
import { Aloud } from './Aloud.tsx';
import { ChannelFacts } from './ChannelFacts.tsx';
import { Checks } from './Checks.tsx';
import { useReader, useView, useWords } from './context.ts';
import { Preparing } from './DeskFields.tsx';
import { DoesLines } from './DoesLines.tsx';
import { To } from './links.tsx';
import { LocalPolice, usePoliceChannels } from './Police.tsx';
import { Text } from './Text.tsx';
import { WhoRunsIt } from './WhoRunsIt.tsx';

/**
 * A desk on a result: its name, at most two buttons with what to know about each, what it does and does not do. The
 * rest is folded, or on the desk's own page.
 * @param first the id of the channel that the chart puts first here
 */
export function DeskCard({ id, first }: { id: DeskId; first?: string | undefined }) {
  const { t, i18n } = useWords();
  const { facts } = useView();
  const reader = useReader();
  const words = deskWords(i18n, id);
  const desk = facts.desks[id];
  const channels = usePoliceChannels(id, buttonsFor(desk, reader, first));
  return (
    <article className="desk" data-desk={id}>
      <h2>
        <Text name>{words.name}</Text>
      </h2>
      <Aloud />
      <WhoRunsIt id={id} />
      <Checks id={id} />
      <ul className="channels">
        {channels.map(({ channel, label }) => (
          <li key={channel.id} className="channel" data-channel={channel.kind}>
            <Action desk={id} channel={channel} label={label} />
            <ChannelFacts desk={id} channel={channel} />
          </li>
        ))}
      </ul>
      {desk.local === 'police' && <LocalPolice />}
      <DoesLines id={id} />
      <Preparing id={id} />
      <p>
        <To screen={{ kind: 'desk', id }} className="more">
          <Text name>{t('desk.more', { desk: words.name })}</Text>
        </To>
      </p>
    </article>
  );
}
