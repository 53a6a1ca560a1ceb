import { type Result, type ResultId, results } from '../content/chart.ts';
import type { DeskId } from '../content/desks.ts';
import { resultWords } from '../i18n/subjects.ts';
import { answersNow, most, mostAnswers } from '../model/reach.ts';
import { useReader, useView, useWords } from './context.ts';
import { DeskCard } from './DeskCard.tsx';
import { DeskRow } from './DeskRow.tsx';
import { Fold } from './Fold.tsx';
import { InstallOffer } from './Install.tsx';
import { Lines } from './Lines.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { AnswersNow, OtherWays } from './Reaching.tsx';
import { Text } from './Text.tsx';
import { Trail } from './Trail.tsx';

/** How many other desks of a result are visible, those above the list included; the rest are folded. */
const open = 3;

const Rows = ({ ids }: { ids: readonly DeskId[] }) => (
  <ul className="rows">
    {ids.map((id) => (
      <li key={id}>
        <DeskRow id={id} />
      </li>
    ))}
  </ul>
);

/**
 * The other desks of a result, a row each.
 * @param room how many of them are visible
 */
function Others({ ids, room }: { ids: readonly DeskId[]; room: number }) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <section className="others">
      {room > 0 && (
        <>
          <h2>
            <Text name>{t('desk.others')}</Text>
          </h2>
          <Rows ids={ids.slice(0, room)} />
        </>
      )}
      {ids.length > room && (
        <Fold
          title={
            room > 0
              ? t('desk.moreOthers', { count: String(ids.length - room) })
              : t('desk.othersCount', { count: String(ids.length) })
          }
        >
          <Rows ids={ids.slice(room)} />
        </Fold>
      )}
    </section>
  );
}

/** The desk to turn to when the first one says no. */
function IfTheySayNo({ id }: { id: DeskId }) {
  const { t } = useWords();
  return (
    <section className="others">
      <h2>
        <Text name>{t('desk.next')}</Text>
      </h2>
      <ul className="rows">
        <li>
          <DeskRow id={id} next />
        </li>
      </ul>
    </section>
  );
}

/** The sentences that belong to this result alone, each under its key, and the pages that it leads to. */
function Notes({ id }: { id: ResultId }) {
  const { t, i18n } = useWords();
  const { links }: Result = results[id];
  return (
    <div className="notes">
      <ul>
        {Object.entries(resultWords(i18n, id).notes).map(([key, note]) => (
          <li key={key} data-note={key}>
            <Text>{note}</Text>
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <p>
          {links.map((page) => (
            <To key={page} screen={{ kind: 'page', id: page }} className="more">
              <Text name>{t(`links.${page}`)}</Text>
            </To>
          ))}
        </p>
      )}
    </div>
  );
}

/** Where the chart ends: what to do in the next ten seconds. */
export function ResultPage({ id }: { id: ResultId }) {
  const { t, i18n } = useWords();
  const { facts } = useView();
  const reader = useReader();
  const words = resultWords(i18n, id);
  const { desks, also, now, first: wanted, watched }: Result = results[id];
  const ids = [...desks, ...also] as DeskId[];
  // With nothing but further desks, what answers now is the first of them; else a desk's card is.
  const first = now === 'reach' && desks.length === 0 ? undefined : ids[0];
  const others = ids.filter((each) => each !== first);
  const next = first && (facts.desks[first].next as DeskId | undefined);
  const answering = answersNow(others, facts.desks, reader, now === 'reach' ? most.first : most.beside);
  // What is already shown above is not repeated.
  const said = [...answering.map(({ desk }) => desk), ...(next ? [next] : [])];
  return (
    <Main data-step={id} data-result={id}>
      <Trail step={id} />
      <h1 tabIndex={-1}>
        <Text name>{words.title}</Text>
      </h1>
      <p className="lead">
        <Text>{words.lead}</Text>
      </p>
      {watched && (
        <p>
          <To screen={{ kind: 'page', id: 'safety' }} className="more" data-watched="">
            <Text name>{t('watched')}</Text>
          </To>
        </p>
      )}
      {now === 'reach' && <AnswersNow found={answering} />}
      {first && <DeskCard id={first} first={wanted?.[first]} />}
      <div className="beside">
        {words.points && (
          <section className="points">
            <h2>
              <Text name>{words.points.title}</Text>
            </h2>
            <Lines lines={words.points.items} />
          </section>
        )}
        {now === 'desk' && <OtherWays found={answering} room={mostAnswers(others, facts.desks)} />}
        <Notes id={id} />
        {next && !answering.some(({ desk }) => desk === next) && <IfTheySayNo id={next} />}
        <Others ids={others.filter((each) => !said.includes(each))} room={Math.max(0, open - said.length)} />
        <InstallOffer />
      </div>
    </Main>
  );
}
