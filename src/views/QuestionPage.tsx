import { type Answer, type Question, type QuestionId, questions, start } from '../content/chart.ts';
import { questionWords } from '../i18n/subjects.ts';
import type { QuestionWords } from '../i18n/types.ts';
import { groupsOf } from '../model/groups.ts';
import { Aloud } from './Aloud.tsx';
import { useWords } from './context.ts';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Text } from './Text.tsx';
import { Trail } from './Trail.tsx';

function Answers({ answers, words }: { answers: readonly Answer[]; words: QuestionWords }) {
  return (
    <ul className="answers">
      {answers.map(({ id, to }) => {
        const said = words.answers[id];
        return (
          <li key={id}>
            <To screen={{ kind: 'step', id: to as QuestionId }} data-answer={id}>
              <b>
                <Text name>{said?.label ?? ''}</Text>
              </b>
              <small>
                <Text>{said?.hint ?? ''}</Text>
              </small>
            </To>
          </li>
        );
      })}
    </ul>
  );
}

/** One question: the heading asks, the answers are links, one tap each. */
export function QuestionPage({ id }: { id: QuestionId }) {
  const { t, i18n } = useWords();
  const words = questionWords(i18n, id);
  const question: Question = questions[id];
  return (
    <Main data-step={id} data-wide="">
      <Trail step={id} />
      <h1 tabIndex={-1}>
        <Text name>{words.title}</Text>
      </h1>
      <p className="lead">
        <Aloud />
        <Text>{words.lead}</Text>
      </p>
      {groupsOf(question.answers).map(({ group, answers }) =>
        group === undefined ? (
          <Answers key={answers[0]?.id} answers={answers} words={words} />
        ) : (
          <section key={group} className="group" aria-labelledby={`group-${group}`} data-group={group}>
            <h2 id={`group-${group}`}>
              <Text name>{words.groups?.[group] ?? ''}</Text>
            </h2>
            <Answers answers={answers} words={words} />
          </section>
        ),
      )}
      {id === start && (
        <p>
          <To screen={{ kind: 'page', id: 'situations' }} className="more">
            <Text name>{t('happened')}</Text>
          </To>
        </p>
      )}
      <p className="promise">
        <Text>{t('promise')}</Text>
      </p>
    </Main>
  );
}
