import type { DeskId } from '../content/desks.ts';
import { deskWords } from '../i18n/subjects.ts';
import { type Reach, reachable } from '../model/wish.ts';
import { Action } from './Action.tsx';
import { useClient, useView, useWords } from './context.ts';
import { OpeningBadge, useOpening } from './OpeningBadge.tsx';
import { Words } from './Words.tsx';

function ReachRow({ reach: { desk, channel, answers } }: { reach: Reach }) {
  const { t, i18n } = useWords();
  return (
    <li className="channel" data-reach={desk} data-answers={answers} {...useOpening(channel)}>
      <Action desk={desk} channel={channel} />
      <OpeningBadge channel={channel} />
      <p className="facts">
        <Words name>{deskWords(i18n, desk).channels?.[channel.id] ?? ''}</Words>
        {answers === 'later' && (
          <>
            {' · '}
            <Words>{t('now.later')}</Words>
          </>
        )}
      </p>
    </li>
  );
}

/** What can be used at this moment, best first. The clock is the reader's: the page as it is built has none. */
export function UsableNow({ ids }: { ids: readonly DeskId[] }) {
  const { t } = useWords();
  const client = useClient();
  const { facts } = useView();
  if (!client) return null;
  const found = reachable(ids, facts.desks, client.wish, client.moment, client.prefecture);
  return (
    <section className="usable-now" data-now="">
      <h2>
        <Words>{t('now.title')}</Words>
      </h2>
      <ul className="channels">
        {found.map((reach) => (
          <ReachRow key={reach.desk + reach.channel.id} reach={reach} />
        ))}
      </ul>
    </section>
  );
}
