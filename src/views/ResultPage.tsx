import { memo } from 'react';
import { type Result, type ResultId, results } from '../content/chart.ts';
import type { DeskId } from '../content/desks.ts';
import { deskWords, resultWords } from '../i18n/subjects.ts';
import { noWish, wishedDesks } from '../model/wish.ts';
import { Afterwards } from './Afterwards.tsx';
import { useClient, useView, useWords } from './context.ts';
import { Badges, DeskCard } from './DeskCard.tsx';
import { InstallOffer } from './Install.tsx';
import { Lines } from './Lines.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Trail } from './Trail.tsx';
import { UsableNow } from './UsableNow.tsx';
import { Ways } from './Ways.tsx';
import { Relaxed, Wishes } from './Wishes.tsx';
import { Words } from './Words.tsx';

/** A further desk, folded: its name and what it does, then how to reach it. */
const FoldedDesk = memo(({ id }: { id: DeskId }) => {
  const { t, i18n } = useWords();
  const words = deskWords(i18n, id);
  return (
    <details className="desk" data-desk={id}>
      <summary>
        <h3>
          <Words name>{words.name}</Words>
        </h3>
        <span>
          <Words>{words.summary}</Words>
        </span>
      </summary>
      <Afterwards>
        <Ways id={id} />
        <Badges id={id} />
        <p>
          <To screen={{ kind: 'desk', id }}>
            <Words name>{t('desk.more', { desk: words.name })}</Words>
          </To>
        </p>
      </Afterwards>
    </details>
  );
});

/** The other desks, those that fit the reader's wishes first. */
function Others({ ids }: { ids: readonly DeskId[] }) {
  const { t } = useWords();
  const client = useClient();
  const { facts } = useView();
  const wished = wishedDesks(ids, facts.desks, client?.wish ?? noWish, client?.moment, client?.prefecture);
  return (
    <section className="others">
      <h2>
        <Words>{t('desk.others')}</Words>
      </h2>
      {client && <Wishes />}
      <Relaxed relaxed={wished.relaxed} />
      {wished.ids.map((desk) => (
        <FoldedDesk key={desk} id={desk} />
      ))}
    </section>
  );
}

/** Where the chart ends: the first desk whole, the others folded. */
export function ResultPage({ id }: { id: ResultId }) {
  const { t, i18n } = useWords();
  const words = resultWords(i18n, id);
  const { desks, also }: Result = results[id];
  const ids = [...desks, ...also] as DeskId[];
  const [first, ...others] = ids;
  return (
    <Main data-step={id} data-result={id}>
      <Trail step={id} />
      <h1 tabIndex={-1}>
        <Words>{words.title}</Words>
      </h1>
      {first && <DeskCard id={first} heading="h2" lead={words.lead} />}
      <Afterwards>
        <UsableNow ids={ids} />
        <p>
          <To screen={{ kind: 'page', id: 'prepare' }} className="action next-page">
            <Words>{t('desk.keep')}</Words>
          </To>
        </p>
        {words.points && (
          <section className="points">
            <h2>
              <Words>{words.points.title}</Words>
            </h2>
            <Lines lines={words.points.items} />
          </section>
        )}
        {words.notes.length > 0 && (
          <div className="notes">
            <Lines lines={words.notes} />
          </div>
        )}
        <Others ids={others} />
        <InstallOffer />
      </Afterwards>
    </Main>
  );
}
