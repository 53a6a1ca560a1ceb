import type { DeskId } from '../content/desks.ts';
import type { Channel, Source, Telephone } from '../content/types.ts';
import { hoursWords, sourceWords } from '../i18n/hours.ts';
import { deskWords } from '../i18n/subjects.ts';
import { isShortcut } from '../model/telephone.ts';
import { isFree } from '../model/wish.ts';
import { Action } from './Action.tsx';
import { BigScreen } from './BigScreen.tsx';
import { useClient, useView, useWords } from './context.ts';
import { Icon } from './icons.tsx';
import { OpeningBadge, useOpening } from './OpeningBadge.tsx';
import { Words } from './Words.tsx';

const Item = ({ children }: { children: string }) => (
  <li>
    <Words>{children}</Words>
  </li>
);

/** What to know before calling a number: what it cannot be reached from, what else there is. */
function CallNotes({ channel, others }: { channel: Telephone; others: readonly Channel[] }) {
  const { t } = useWords();
  const instead = others.find(({ id }) => id === channel.instead);
  return (
    <>
      {channel.unreachable?.map((line) => (
        <Item key={line}>{t(`unreachable.${line}`)}</Item>
      ))}
      {instead?.kind === 'telephone' && <Item>{t('instead', { number: instead.number })}</Item>}
      {isShortcut(channel.number) && <Item>{t('shortcut', { number: channel.number })}</Item>}
    </>
  );
}

/** Where and when the facts of a channel were seen; what differs for hours and languages is said apart. */
function Seen({ channel: { source, hoursSource, tonguesSource } }: { channel: Channel }) {
  const { t } = useWords();
  const seen = (each: Source) => sourceWords(t, each).join(' · ');
  return (
    <>
      <Item>{hoursSource || tonguesSource ? t('source.contact', { seen: seen(source) }) : seen(source)}</Item>
      {hoursSource && <Item>{t('source.hours', { seen: seen(hoursSource) })}</Item>}
      {tonguesSource && <Item>{t('source.tongues', { seen: seen(tonguesSource) })}</Item>}
    </>
  );
}

/**
 * One way to reach a desk. Number, days and hours stand together, as text that can be copied.
 * @param label what this line is; from the desk's words unless given
 */
export function ChannelRow({ desk: id, channel, label }: { desk: DeskId; channel: Channel; label?: string }) {
  const { t, i18n } = useWords();
  const desk = useView().facts.desks[id];
  const name = label ?? deskWords(i18n, id).channels?.[channel.id];
  const sendable = channel.kind === 'form' || channel.kind === 'mail';
  const cost = channel.cost ?? (isFree(desk, channel) ? 'free' : undefined);
  return (
    <li className="channel" data-channel={channel.kind} {...useOpening(channel)}>
      <p className="kind">
        <Icon name={channel.kind} />
        <b>
          <Words>{t(`kinds.${channel.kind}`)}</Words>
        </b>
        {name && name !== t(`kinds.${channel.kind}`) && (
          <span>
            <Words name>{name}</Words>
          </span>
        )}
      </p>
      <Action desk={id} channel={channel} />
      <OpeningBadge channel={channel} />
      <ul className="facts">
        {channel.kind === 'telephone' && <li className="number">{channel.number}</li>}
        {channel.hours && hoursWords(t, channel.hours).map((line) => <Item key={line}>{line}</Item>)}
        {sendable && !channel.hours && <Item>{t('hours.anytime')}</Item>}
        {cost && <Item>{t(`cost.${cost}`)}</Item>}
        {channel.tongues && (
          <Item>
            {`${t('tongues.label')}: ${channel.tongues.map((tongue) => t(`tongues.${tongue}`)).join(' / ')}`}
          </Item>
        )}
        {channel.kind === 'telephone' && <CallNotes channel={channel} others={desk.channels} />}
        <Seen channel={channel} />
      </ul>
      {channel.kind === 'telephone' && <BigScreen number={channel.number} />}
    </li>
  );
}

/**
 * The ways to reach a desk, the best first. Local ones: those of the chosen prefecture, all before one is chosen.
 * @param part the best alone, or the rest
 */
export function Channels({ desk, part }: { desk: DeskId; part: 'first' | 'rest' }) {
  const client = useClient();
  const { facts } = useView();
  const chosen = client?.prefecture;
  const { channels } = facts.desks[desk];
  const near = channels.filter(({ prefecture }) => !prefecture || !chosen || prefecture === chosen);
  const shown = part === 'first' ? near.slice(0, 1) : near.slice(1);
  if (shown.length === 0) return null;
  return (
    <ul className={`channels ${part}`}>
      {shown.map((channel) => (
        <ChannelRow key={channel.id} desk={desk} channel={channel} />
      ))}
    </ul>
  );
}
