import type { DeskId } from '../content/desks.ts';
import { deskSections } from '../content/sections.ts';
import { deskWords } from '../i18n/subjects.ts';
import { noWish, wishedDesks } from '../model/wish.ts';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { Icon } from './icons.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Relaxed, Wishes } from './Wishes.tsx';
import { Words } from './Words.tsx';

function DeskEntry({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const words = deskWords(i18n, id);
  const kinds = [...new Set(useView().facts.desks[id].channels.map(({ kind }) => kind))];
  return (
    <li data-desk={id}>
      <To screen={{ kind: 'desk', id }}>
        <b>
          <Words name>{words.name}</Words>
        </b>
        <small>
          <Words>{words.summary}</Words>
        </small>
        <span className="kinds">
          {kinds.map((kind) => (
            <span key={kind}>
              <Icon name={kind} /> <Words>{t(`kinds.${kind}`)}</Words>
            </span>
          ))}
        </span>
      </To>
    </li>
  );
}

/** Every desk there is, by section. */
export function DesksPage() {
  const page = usePageWords();
  const client = useClient();
  const { facts } = useView();
  const all = deskSections.flatMap(({ desks }) => desks);
  const wished = wishedDesks(all, facts.desks, client?.wish ?? noWish, client?.moment, client?.prefecture);
  const sections = deskSections
    .map(({ id, desks }) => ({ id, ids: desks.filter((desk) => wished.ids.includes(desk)) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Words>{page('desks.title')}</Words>
      </h1>
      <p className="lead">
        <Words>{page('desks.lead')}</Words>
      </p>
      <Wishes />
      <Relaxed relaxed={wished.relaxed} />
      {sections.map(({ id, ids }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>
            <Words>{page(`desks.sections.${id}`)}</Words>
          </h2>
          <ul className="answers">
            {ids.map((desk) => (
              <DeskEntry key={desk} id={desk} />
            ))}
          </ul>
        </section>
      ))}
    </Main>
  );
}
