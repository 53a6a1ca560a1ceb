import type { StepId } from '../content/chart.ts';
import { questionWords } from '../i18n/subjects.ts';
import { withoutReadings } from '../model/readings.ts';
import { trailTo } from '../model/trail.ts';
import { useWords } from './context.ts';
import { To } from './links.tsx';
import { Text } from './Text.tsx';

/** The way back, and the answers given so far, each a link to the question that it answered. */
export function Trail({ step }: { step: StepId }) {
  const { t, i18n } = useWords();
  const trail = trailTo(step);
  const last = trail[trail.length - 1];
  if (!last) return null;
  return (
    <nav className="trail" aria-label={withoutReadings(t('trail'))}>
      <To screen={{ kind: 'step', id: last.question }} className="back">
        <span aria-hidden="true">←</span> <Text>{t('back')}</Text>
      </To>
      <ol>
        {trail.map(({ question, answer }) => (
          <li key={question}>
            <To screen={{ kind: 'step', id: question }} data-change={question}>
              <Text name>{questionWords(i18n, question).answers[answer.id]?.short ?? ''}</Text>
              <span className="hidden">
                （<Text>{t('change')}</Text>）
              </span>
            </To>
          </li>
        ))}
      </ol>
    </nav>
  );
}
