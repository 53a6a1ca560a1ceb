import { useTranslation } from 'react-i18next';
import type { DeskId } from '../content/desks.ts';
import { emergencyNumbers } from '../content/emergency.ts';
import { deskSections } from '../content/sections.ts';
import { deskWords } from '../i18n/subjects.ts';
import { useView } from './context.ts';
import { KindIcon } from './icons.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { Words } from './Words.tsx';

function DeskEntry({ id }: { id: DeskId }) {
  const { t, i18n } = useTranslation();
  const words = deskWords(i18n, id, emergencyNumbers);
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
              <KindIcon kind={kind} /> <Words>{t(`kinds.${kind}`)}</Words>
            </span>
          ))}
        </span>
      </To>
    </li>
  );
}

/** Every desk there is, by section. */
export function DesksPage() {
  const page = useTranslation('pages').t;
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Words>{page('desks.title')}</Words>
      </h1>
      <p className="lead">
        <Words>{page('desks.lead')}</Words>
      </p>
      {deskSections.map(({ id, desks: ids }) => (
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
