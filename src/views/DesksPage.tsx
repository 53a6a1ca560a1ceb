import { deskIds } from '../content/desks.ts';
import { directoryOf } from '../model/directory.ts';
import { noWish, wishedDesks } from '../model/wish.ts';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { DeskRow } from './DeskRow.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Text } from './Text.tsx';
import { Relaxed, Wishes } from './Wishes.tsx';

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
        <Text name>{page('desks.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('desks.lead')}</Text>
      </p>
      <p className="ways-on">
        {(['situations', 'services'] as const).map((id) => (
          <To key={id} screen={{ kind: 'page', id }} className="more">
            <Text name>{t(`links.${id}`)}</Text>
          </To>
        ))}
      </p>
      <Wishes />
      <p className="count" role="status">
        <Text>{t('wish.count', { shown: String(wished.ids.length), all: String(deskIds.length) })}</Text>
      </p>
      <Relaxed relaxed={wished.relaxed} />
      {sections.map(({ id, ids }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>
            <Text name>{page(`desks.sections.${id}`)}</Text>
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
