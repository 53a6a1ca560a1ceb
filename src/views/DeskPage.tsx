import type { DeskId } from '../content/desks.ts';
import { usePageWords } from './context.ts';
import { DeskCard } from './DeskCard.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Words } from './Words.tsx';

/** One desk on a page of its own. */
export function DeskPage({ id }: { id: DeskId }) {
  const page = usePageWords();
  return (
    <Main>
      <nav className="trail">
        <To screen={{ kind: 'page', id: 'desks' }} className="back">
          <span aria-hidden="true">←</span> <Words>{page('desks.title')}</Words>
        </To>
      </nav>
      <DeskCard id={id} heading="h1" />
    </Main>
  );
}
