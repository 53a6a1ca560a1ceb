import type { StepId } from '../content/chart.ts';
import { questionWords } from '../i18n/subjects.ts';
import { plain } from '../model/readings.ts';
import { trailTo } from '../model/trail.ts';
import { useWords } from './context.ts';
import { To } from './links.tsx';
import { Words } from './Words.tsx';

/** The way back, and the answers given so far, each a link to the question that it answered. */
export function Trail({ step }: { step: StepId }) {
  const { t, i18n } = useWords();
  const trail = trailTo(step);
  const last = trail[trail.length - 1];
  if (!last) return null;
  return (
    <nav className="trail" aria-label={plain(t('trail'))}>
      <To screen={{ kind: 'step', id: last.question }} className="back">
        <span aria-hidden="true">←</span> <Words>{t('back')}</Words>
      </To>
      <ol>
        {trail.map(({ question, answer }) => (
          <li key={question}>
            <To screen={{ kind: 'step', id: question }} data-change={question}>
              <Words name>{questionWords(i18n, question).answers[answer.id]?.short ?? ''}</Words>
              <span className="hidden">
                （<Words>{t('change')}</Words>）
              </span>
            </To>
          </li>
        ))}
      </ol>
    </nav>
  );
}
