import { home } from '../model/places.ts';
import { usePageWords } from './context.ts';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Text } from './Text.tsx';

/** An address that leads nowhere: says so and leads to the first question. */
export function MissingPage() {
  const page = usePageWords();
  return (
    <Main data-missing="">
      <h1 tabIndex={-1}>
        <Text name>{page('missing.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('missing.lead')}</Text>
      </p>
      <To screen={home} className="action">
        <span>
          <Text name>{page('missing.home')}</Text>
        </span>
      </To>
    </Main>
  );
}
