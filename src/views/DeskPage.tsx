import type { DeskId } from '../content/desks.ts';
import { deskWords } from '../i18n/subjects.ts';
import { Aloud } from './Aloud.tsx';
import { Checks } from './Checks.tsx';
import { usePageWords, useView, useWords } from './context.ts';
import { DeskChannels } from './DeskChannels.tsx';
import { Preparing } from './DeskFields.tsx';
import { DeskRow } from './DeskRow.tsx';
import { DeskSources } from './DeskSources.tsx';
import { Field } from './Field.tsx';
import { Lines } from './Lines.tsx';
import { To } from './links.tsx';
import { Main } from './Main.tsx';
import { AnyPolice, PoliceList } from './Police.tsx';
import { Text } from './Text.tsx';
import { WhoRunsIt } from './WhoRunsIt.tsx';
import { WithoutVoice } from './WithoutVoice.tsx';

/** What is said about a desk, in the order of the page; a field without a fact is left out. */
const before = ['does', 'doesNot', 'who', 'anonymity'] as const;
const after = ['happens', 'caution'] as const;

function Fields({ id, names }: { id: DeskId; names: readonly (typeof before | typeof after)[number][] }) {
  const { t, i18n } = useWords();
  const words = deskWords(i18n, id);
  return names.map((name) => {
    const said = words[name];
    return (
      said && (
        <Field key={name} title={t(`desk.${name}`)} data-field={name}>
          <Lines lines={[said].flat()} ordered={name === 'happens'} />
        </Field>
      )
    );
  });
}

/** One desk, whole: how to reach it, what it does and does not do, what to have ready, what happens next, and where that is known from. */
export function DeskPage({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const page = usePageWords();
  const { desks } = useView().facts;
  const words = deskWords(i18n, id);
  const next = desks[id].next as DeskId | undefined;
  return (
    <Main>
      <nav className="trail">
        <To screen={{ kind: 'page', id: 'desks' }} className="back">
          <span aria-hidden="true">←</span> <Text>{page('desks.title')}</Text>
        </To>
      </nav>
      <article className="desk" data-desk={id}>
        <h1 tabIndex={-1}>
          <Text name>{words.name}</Text>
        </h1>
        <Aloud />
        <WhoRunsIt id={id} whole />
        <p className="lead">
          <Text>{words.summary}</Text>
        </p>
        <Checks id={id} />
        <DeskChannels id={id} />
        {desks[id].local === 'police' &&
          (__EDITION__ ? (
            <>
              <AnyPolice />
              <PoliceList />
            </>
          ) : (
            <PoliceList />
          ))}
        <Fields id={id} names={before} />
        <Preparing id={id} isOpen />
        <Fields id={id} names={after} />
        <WithoutVoice id={id} />
        {next && (
          <Field title={t('desk.next')}>
            <DeskRow id={next} next />
          </Field>
        )}
        <DeskSources id={id} />
      </article>
    </Main>
  );
}
