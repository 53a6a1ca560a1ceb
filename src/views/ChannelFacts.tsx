import type { ReactNode } from 'react';
import type { DeskId } from '../content/desks.ts';
import type { Channel, Hours } from '../content/types.ts';
import { hoursWords, shortHoursWords } from '../i18n/hours.ts';
import { tonguesWords } from '../i18n/tongues.ts';
import { isFree, sendable } from '../model/channels.ts';
import { isShortcut } from '../model/telephone.ts';
import { useClient, useView, useWords } from './context.ts';
import { OpeningBadge } from './OpeningBadge.tsx';
import { Text } from './Text.tsx';

/** One fact of a channel: lines break between facts before they break within one. */
const Fact = ({ children }: { children: string }) => (
  <span>
    <Text>{children}</Text>
  </span>
);

/** What to expect after sending something: an answer later, or perhaps none. */
function useSending(channel: Channel): string | undefined {
  const { t } = useWords();
  if (!sendable.includes(channel.kind) || channel.hours) return undefined;
  return t('answered' in channel && channel.answered ? 'hours.anytime' : 'hours.oneWay');
}

/** The number to use where this one does not connect, or costs more. */
function Instead({ desk, channel }: { desk: DeskId; channel: Channel }) {
  const { t } = useWords();
  const { channels } = useView().facts.desks[desk];
  if (channel.kind !== 'telephone') return null;
  const other = channels.find(({ id }) => id === channel.instead);
  if (other?.kind !== 'telephone') return null;
  return <Fact>{t(other.cost === 'free' ? 'insteadFree' : 'instead', { number: other.number })}</Fact>;
}

/**
 * What to know about a channel, under its button: whether it is open, days and hours, cost, languages.
 * @param whole on the desk's own page: all hours, and the cost in full
 * @param brief in a row of what answers now: only until when it is open, and no other numbers
 */
export function ChannelFacts({
  desk: id,
  channel,
  whole = false,
  brief = false,
  children,
}: {
  desk: DeskId;
  channel: Channel;
  whole?: boolean;
  brief?: boolean;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const client = useClient();
  const { facts, place } = useView();
  const desk = facts.desks[id];
  const cost = channel.cost ?? (isFree(desk, channel) ? 'free' : undefined);
  const sending = useSending(channel);
  const hours = (of: Hours) => (whole ? hoursWords(t, of) : shortHoursWords(t, of));
  const tongues = channel.kind !== 'web' && tonguesWords(t, channel.tongues, place.locale, whole);
  return (
    <>
      <OpeningBadge channel={channel} />
      <p className="facts">
        {/* First of all: who does not speak it has to know before they press. */}
        {tongues && (
          <span data-tongues="">
            <Text>{tongues}</Text>
          </span>
        )}
        {channel.hours &&
          !(brief && channel.hours.kind === 'weekly') &&
          hours(channel.hours).map((line) => <Fact key={line}>{line}</Fact>)}
        {sending && <Fact>{sending}</Fact>}
        {cost && <Fact>{t(cost === 'navi' && !whole ? 'cost.naviShort' : `cost.${cost}`)}</Fact>}
        {!brief && <Instead desk={id} channel={channel} />}
        {channel.kind === 'telephone' && isShortcut(channel.number) && client?.apple && (
          <Fact>{t('shortcut', { number: channel.number })}</Fact>
        )}
        {children}
      </p>
    </>
  );
}
