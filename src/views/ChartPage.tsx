import {
  type Question,
  type QuestionId,
  questions,
  type Result,
  type ResultId,
  results,
  type StepId,
  start,
} from '../content/chart.ts';
import type { DeskId } from '../content/desks.ts';
import { deskWords, questionWords, resultWords } from '../i18n/subjects.ts';
import { groupsOf } from '../model/groups.ts';
import { isQuestion } from '../model/places.ts';
import { shownAddress } from '../model/telephone.ts';
import { Code } from './BigScreen.tsx';
import { usePageWords, useView, useWords } from './context.ts';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Print } from './Print.tsx';
import { Text } from './Text.tsx';

/** A desk in a box of the chart: its name, its first number, and its address where it stands first. */
function DeskLine({ id, first }: { id: DeskId; first: boolean }) {
  const { i18n } = useWords();
  const desk = useView().facts.desks[id];
  const line = desk.channels.find(({ kind, prefecture }) => kind === 'telephone' && !prefecture);
  return (
    <li data-desk={id}>
      <To screen={{ kind: 'desk', id }}>
        <Text name>{deskWords(i18n, id).name}</Text>
      </To>{' '}
      {line?.kind === 'telephone' && <b className="number">{line.number}</b>}{' '}
      {desk.site && (first || !line) && <span className="address">{shownAddress(desk.site)}</span>}
    </li>
  );
}

/** Marks the box the reader came from. The fragment of the address shows it, without script. */
function Here() {
  const page = usePageWords();
  return (
    <span className="here">
      <Text>{page('chart.here')}</Text>
    </span>
  );
}

function ResultBox({ id }: { id: ResultId }) {
  const { i18n } = useWords();
  const { desks, also }: Result = results[id];
  const lists = [
    { name: 'first', ids: desks },
    { name: 'also', ids: also },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <div className="box" id={id}>
      <To screen={{ kind: 'step', id }} data-box={id}>
        <Text name>{resultWords(i18n, id).title}</Text>
      </To>
      <Here />
      {lists.map(({ name, ids }) => (
        <ul key={name} className={name}>
          {ids.map((desk) => (
            <DeskLine key={desk} id={desk as DeskId} first={name === 'first'} />
          ))}
        </ul>
      ))}
    </div>
  );
}

function QuestionBox({ id }: { id: QuestionId }) {
  const { i18n } = useWords();
  const words = questionWords(i18n, id);
  const { answers }: Question = questions[id];
  return (
    <div className="branch" id={id}>
      <To screen={{ kind: 'step', id }} data-box={id}>
        <Text name>{words.title}</Text>
      </To>
      <Here />
      <ul>
        {groupsOf(answers).map(({ group, answers: together }) => {
          const boxes = together.map((answer) => (
            <li key={answer.id}>
              <span className="answer">
                <Text name>{words.answers[answer.id]?.label ?? ''}</Text>
              </span>
              <Box id={answer.to as StepId} />
            </li>
          ));
          if (group === undefined) return boxes;
          return (
            <li key={group}>
              <Text name>{words.groups?.[group] ?? ''}</Text>
              <ul>{boxes}</ul>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Box({ id }: { id: StepId }) {
  return isQuestion(id) ? <QuestionBox id={id} /> : <ResultBox id={id} />;
}

/** The whole chart on one page, from the same data as the wizard; prints on one sheet. */
export function ChartPage() {
  const page = usePageWords();
  const { site } = useView().facts;
  return (
    <Main data-chart="" data-wide="">
      <h1 tabIndex={-1}>
        <Text name>{page('chart.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('chart.lead')}</Text>
      </p>
      <Print label={page('chart.print')} />
      <p>
        <To screen={{ kind: 'page', id: 'poster' }} className="more">
          <Text name>{page('poster.title')}</Text>
        </To>
      </p>
      <div className="chart">
        <Box id={start} />
      </div>
      {site && (
        <p className="sheet-only">
          <Code code={site.code} label={site.address} /> {shownAddress(site.address)}
        </p>
      )}
    </Main>
  );
}
