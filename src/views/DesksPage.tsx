import { deskIds } from '../content/desks.ts';
import { directoryOf } from '../model/directory.ts';
import { noWish, wishedDesks } from '../model/wish.ts';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { DeskRow } from './DeskRow.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Relaxed, Wishes } from './Wishes.tsx';
import { Words } from './Words.tsx';

/** Every desk there is, by section, and how many of them fit the reader's wishes. */
export function DesksPage() {
  const { t } = useWords();
  const page = usePageWords();
  const client = useClient();
  const { facts } = useView();
  const directory = directoryOf(facts.desks);
  const all = directory.flatMap(({ desks }) => desks);
  const wished = wishedDesks(all, facts.desks, client?.wish ?? noWish, client?.moment, client?.prefecture);
  const sections = directory
    .map(({ id, desks }) => ({ id, ids: desks.filter((desk) => wished.ids.includes(desk)) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <Main data-wide="">
      <h1 tabIndex={-1}>
        <Words name>{page('desks.title')}</Words>
      </h1>
      <p className="lead">
        <Words>{page('desks.lead')}</Words>
      </p>
      <p className="ways-on">
        {(['situations', 'services'] as const).map((id) => (
          <To key={id} screen={{ kind: 'page', id }} className="more">
            <Words name>{t(`links.${id}`)}</Words>
          </To>
        ))}
      </p>
      <Wishes />
      <p className="count" role="status">
        <Words>{t('wish.count', { shown: String(wished.ids.length), all: String(deskIds.length) })}</Words>
      </p>
      <Relaxed relaxed={wished.relaxed} />
      {sections.map(({ id, ids }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>
            <Words name>{page(`desks.sections.${id}`)}</Words>
          </h2>
          <ul className="rows">
            {ids.map((desk) => (
              <li key={desk} data-desk={desk}>
                <DeskRow id={desk} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Main>
  );
}
