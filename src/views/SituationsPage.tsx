import type { SituationId } from '../content/situations.ts';
import { questionWords, resultWords, situationWords } from '../i18n/subjects.ts';
import { isQuestion } from '../model/places.ts';
import { usePageWords, useView, useWords } from './context.ts';
import { FoldedSources } from './FoldedSources.tsx';
import { Lines } from './Lines.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Text } from './Text.tsx';

function SituationCard({ id }: { id: SituationId }) {
  const { i18n } = useWords();
  const page = usePageWords();
  const { to, services, sources, ...advice } = useView().facts.situations[id];
  const words = situationWords(i18n, id);
  const step = isQuestion(to) ? questionWords(i18n, to) : resultWords(i18n, to);
  return (
    <article className="desk" id={id} data-situation={id}>
      <h2>
        <Text name>{words.title}</Text>
      </h2>
      {words.lead && (
        <p>
          <Text>{words.lead}</Text>
        </p>
      )}
      {(['do', 'dont'] as const).map(
        (part) =>
          advice[part].length > 0 && (
            <section key={part} className="field" data-part={part}>
              <h3>
                <Text name>{page(`situations.${part}`)}</Text>
              </h3>
              <Lines lines={advice[part].map((each) => words[part][each.id] ?? '')} />
            </section>
          ),
      )}
      <To screen={{ kind: 'step', id: to }} className="action">
        <span>
          <Text name>{page('situations.next', { step: step.title })}</Text>
        </span>
      </To>
      {services && (
        <p>
          <To screen={{ kind: 'page', id: 'services' }} className="more">
            <Text name>{page('services.title')}</Text>
          </To>
        </p>
      )}
      {Object.keys(sources).length > 0 && <FoldedSources sources={Object.values(sources)} />}
    </article>
  );
}

/** "This happened to me": for each situation what to do first, what not to do, and the way into the chart. */
export function SituationsPage() {
  const { i18n } = useWords();
  const page = usePageWords();
  const ids = Object.keys(useView().facts.situations) as SituationId[];
  return (
    <Main data-wide="">
      <h1 tabIndex={-1}>
        <Text name>{page('situations.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('situations.lead')}</Text>
      </p>
      <nav aria-labelledby="happened">
        <h2 id="happened">
          <Text name>{page('situations.list')}</Text>
        </h2>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Text name>{situationWords(i18n, id).title}</Text>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ids.map((id) => (
        <SituationCard key={id} id={id} />
      ))}
    </Main>
  );
}
