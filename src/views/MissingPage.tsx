import { home } from '../model/places.ts';
import { usePageWords } from './context.ts';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Words } from './Words.tsx';

/** An address that leads nowhere: says so and leads to the first question. */
export function MissingPage() {
  const page = usePageWords();
  return (
    <Main data-missing="">
      <h1 tabIndex={-1}>
        <Words name>{page('missing.title')}</Words>
      </h1>
      <p className="lead">
        <Words>{page('missing.lead')}</Words>
      </p>
      <To screen={home} className="action">
        <span>
          <Words name>{page('missing.home')}</Words>
        </span>
      </To>
    </Main>
  );
}
