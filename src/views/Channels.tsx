import { useTranslation } from 'react-i18next';
import type { DeskId } from '../content/desks.ts';
import type { Channel, Telephone } from '../content/types.ts';
import { hoursWords, sourceWords } from '../i18n/hours.ts';
import { deskWords } from '../i18n/subjects.ts';
import { isShortcut, telephoneHref } from '../model/telephone.ts';
import { useView } from './context.ts';
import { KindIcon } from './icons.tsx';
import { Outside } from './links.tsx';
import { Words } from './Words.tsx';

/** The button of a channel: verb, desk and, to call, the grouped number. */
function Action({ desk, channel }: { desk: DeskId; channel: Channel }) {
  const { t, i18n } = useTranslation();
  const { name } = deskWords(i18n, desk);
  const verb = <Words name>{t(`actions.${channel.kind}`, { desk: name })}</Words>;
  if (channel.kind === 'telephone')
    return (
      <a className="action" href={telephoneHref(channel.number)}>
        {verb} <b className="number">{channel.number}</b>
      </a>
    );
  if (channel.url === undefined) return null;
  return (
    <Outside className="action" href={channel.url}>
      {verb}{' '}
      <small>
        （<Words>{t('outside')}</Words>）
      </small>
    </Outside>
  );
}

/** What to know before calling a number: what it costs, what it cannot be reached from, what else there is. */
function CallNotes({ channel, others }: { channel: Telephone; others: readonly Channel[] }) {
  const { t } = useTranslation();
  const instead = others.find(({ id }) => id === channel.instead);
  return (
    <>
      {channel.unreachable?.map((line) => (
        <li key={line}>
          <Words>{t(`unreachable.${line}`)}</Words>
        </li>
      ))}
      {instead?.kind === 'telephone' && (
        <li>
          <Words>{t('instead', { number: instead.number })}</Words>
        </li>
      )}
      {isShortcut(channel.number) && (
        <li>
          <Words>{t('shortcut', { number: channel.number })}</Words>
        </li>
      )}
    </>
  );
}

function SourceLine({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const sources = channel.hoursSource ? [channel.source, channel.hoursSource] : [channel.source];
  return (
    <li className="source">
      {sources.map((source) => (
        <span key={`${source.url}${source.seen}`}>
          {sourceWords(t, source).map((line) => (
            <span key={line}>
              <Words>{line}</Words>{' '}
            </span>
          ))}
        </span>
      ))}
    </li>
  );
}

/** One way to reach a desk. Number, days and hours stand together, as text that can be copied. */
function ChannelRow({
  desk,
  channel,
  others,
}: {
  desk: DeskId;
  channel: Channel;
  others: readonly Channel[];
}) {
  const { t, i18n } = useTranslation();
  const label = deskWords(i18n, desk).channels?.[channel.id];
  const anytime = channel.kind === 'form' || channel.kind === 'mail';
  return (
    <li className="channel" data-channel={channel.kind}>
      <p className="kind">
        <KindIcon kind={channel.kind} />
        <b>
          <Words>{t(`kinds.${channel.kind}`)}</Words>
        </b>
        {label && (
          <span>
            <Words name>{label}</Words>
          </span>
        )}
      </p>
      <Action desk={desk} channel={channel} />
      <ul className="facts">
        {channel.kind === 'telephone' && <li className="number">{channel.number}</li>}
        {channel.hours &&
          hoursWords(t, channel.hours).map((line) => (
            <li key={line}>
              <Words>{line}</Words>
            </li>
          ))}
        {anytime && !channel.hours && (
          <li>
            <Words>{t('hours.anytime')}</Words>
          </li>
        )}
        {channel.cost && (
          <li>
            <Words>{t(`cost.${channel.cost}`)}</Words>
          </li>
        )}
        {channel.tongues && (
          <li>
            <Words>{t('tongues.label')}</Words>:{' '}
            {channel.tongues.map((tongue, index) => (
              <span key={tongue}>
                {index > 0 && ' / '}
                <Words>{t(`tongues.${tongue}`)}</Words>
              </span>
            ))}
          </li>
        )}
        {channel.kind === 'telephone' && <CallNotes channel={channel} others={others} />}
        <SourceLine channel={channel} />
      </ul>
    </li>
  );
}

/** Every way to reach a desk, the best first. */
export function Channels({ desk }: { desk: DeskId }) {
  const { channels } = useView().facts.desks[desk];
  return (
    <ul className="channels">
      {channels.map((channel) => (
        <ChannelRow key={channel.id} desk={desk} channel={channel} others={channels} />
      ))}
    </ul>
  );
}
