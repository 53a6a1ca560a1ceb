import type { DeskId } from '../content/desks.ts';
import type { Channel, Source } from '../content/types.ts';
import { sourceWords, yearMonthWords } from '../i18n/hours.ts';
import { channelsFor } from '../model/channelOrder.ts';
import { isAddedTo, isEmergency } from '../model/desks.ts';
import { confirmedSince, factsOfChannel } from '../model/singleFacts.ts';
import { Action, useLabel } from './Action.tsx';
import { BigScreen } from './BigScreen.tsx';
import { ChannelFacts } from './ChannelFacts.tsx';
import { useReader, useView, useWords } from './context.ts';
import { Fold } from './Fold.tsx';
import { Icon } from './icons.tsx';
import { LocalPolice, type PoliceChannel, PrefectureChoice, usePoliceChannels } from './Police.tsx';
import { Text } from './Text.tsx';

/**
 * When the facts of a channel were last seen and confirmed; hours and languages are listed separately where their source
 * differs.
 */
function useSeen(id: DeskId, channel: Channel, own: Source | undefined): string[] {
  const { t } = useWords();
  const { desks, confirmations } = useView().facts;
  const sources: Readonly<Record<string, Source>> = desks[id].sources;
  if (isEmergency(id)) return [];
  // The short number with the hours of one prefecture is not what was confirmed for all.
  const isAsKept = own !== undefined || (desks[id].channels as readonly Channel[]).includes(channel);
  const month = isAsKept ? confirmedSince(confirmations, factsOfChannel(id, channel)) : undefined;
  // What two people have confirmed since is not to be checked because its source was old.
  const seen = (source: Source | undefined): string[] =>
    source && (source.confirmed || !month) ? [sourceWords(t, source)] : [];
  const named = (key: string | undefined) => seen(key === undefined ? undefined : sources[key]);
  return [
    ...(month ? [t('source.confirmation', { month: yearMonthWords(t, month) })] : []),
    ...(own
      ? seen(own)
      : [
          ...named(channel.source),
          ...named(channel.hoursSource).map((said) => t('source.hours', { seen: said })),
          ...named(channel.tonguesSource).map((said) => t('source.tongues', { seen: said })),
        ]),
  ];
}

/** The folded details of a channel: lines it cannot be called from, calling from a computer, when it was last seen. */
function AboutLine({ id, channel, source }: { id: DeskId; channel: Channel; source: Source | undefined }) {
  const { t } = useWords();
  const unreachable = channel.kind === 'telephone' ? (channel.unreachable ?? []) : [];
  const lines = [...unreachable.map((line) => t(`unreachable.${line}`)), ...useSeen(id, channel, source)];
  if (lines.length === 0) return null;
  return (
    <Fold title={t('desk.aboutLine')} className="about-line">
      <ul className="facts">
        {lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      {channel.kind === 'telephone' && <BigScreen number={channel.number} />}
    </Fold>
  );
}

/** One way to reach a desk. Number, days and hours stand together, as text that can be copied. */
function ChannelRow({ id, channel, label, source }: { id: DeskId } & PoliceChannel) {
  const { t } = useWords();
  const desk = useView().facts.desks[id];
  const { line } = useLabel(id, channel, label);
  return (
    <li className="channel" data-channel={channel.kind}>
      {channel.kind === 'in-person' && !channel.url ? (
        <p className="plain-way">
          <Icon name={channel.kind} /> <Text name>{line}</Text>
        </p>
      ) : (
        <Action desk={id} channel={channel} label={label} />
      )}
      <ChannelFacts desk={id} channel={channel} whole>
        {isAddedTo(desk, channel) && (
          <span data-addition="true">
            <Text>{t('desk.additionNumber')}</Text>
          </span>
        )}
      </ChannelFacts>
      <AboutLine id={id} channel={channel} source={source} />
    </li>
  );
}

/**
 * Every channel of a desk, the best first. Before a prefecture is chosen, the local ones of all, each with its name.
 */
export function DeskChannels({ id }: { id: DeskId }) {
  const { facts } = useView();
  const reader = useReader();
  const desk = facts.desks[id];
  const near = channelsFor(desk, reader);
  const local = reader.prefecture ? [] : desk.channels.filter(({ prefecture }) => prefecture);
  const channels = usePoliceChannels(id, [...near, ...local]);
  return (
    <>
      {desk.local === 'channels' && <PrefectureChoice />}
      <ul className="channels">
        {channels.map((each) => (
          <ChannelRow key={each.channel.id} id={id} {...each} />
        ))}
      </ul>
      {desk.local === 'police' && <LocalPolice />}
    </>
  );
}
