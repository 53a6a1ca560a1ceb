import type { ReactNode } from 'react';
import texts from '../../.generated/licences.html?url';
import { deskIds } from '../content/desks.ts';
import { leafletSource } from '../content/services.ts';
import { sourceWords, yearMonthWords } from '../i18n/hours.ts';
import { deskWords } from '../i18n/subjects.ts';
import { isJapanese } from '../model/locale.ts';
import { shownAddress } from '../model/telephone.ts';
import { usePageWords, useView, useWords } from './context.ts';
import { Fold } from './Fold.tsx';
import { InApp, InstallOffer } from './Install.tsx';
import { Lines } from './Lines.tsx';
import { Outside, To } from './links.tsx';
import { Main } from './Main.tsx';
import { PublisherPart } from './PublisherPart.tsx';
import { SourceLink } from './SourceLink.tsx';
import { Text } from './Text.tsx';

function Part({
  id,
  title,
  lines,
  children,
}: {
  id: string;
  title: string;
  lines: readonly string[];
  children?: ReactNode;
}) {
  return (
    <section id={id}>
      <h2>
        <Text name>{title}</Text>
      </h2>
      <Lines lines={lines} />
      {children}
    </section>
  );
}

/** Every desk with the sources of its facts and their months. */
function AllSources() {
  const { t, i18n } = useWords();
  const { desks } = useView().facts;
  return (
    <ul className="sources">
      {deskIds.map((id) => (
        <li key={id}>
          <To screen={{ kind: 'desk', id }}>
            <Text name>{deskWords(i18n, id).name}</Text>
          </To>
          {desks[id].leaflets.length === 0 && (
            <>
              {' · '}
              <Text>{t('desk.addition')}</Text>
            </>
          )}
          <ul>
            {Object.entries(desks[id].sources).map(([key, source]) => (
              <SourceLink key={key} source={source} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The rule for large platforms, and which ones it names. */
function Platforms() {
  const { t } = useWords();
  const { place, facts } = useView();
  const { platformLaw } = facts;
  const tongue = isJapanese(place.locale) ? 'ja' : 'en';
  return (
    <>
      <p lang={tongue}>{platformLaw.platforms.map((each) => each[tongue]).join(' / ')}</p>
      <p>
        <Outside href={platformLaw.url}>{shownAddress(platformLaw.url)}</Outside>{' '}
        <Text>{sourceWords(t, platformLaw.source)}</Text>
      </p>
    </>
  );
}

/** Third-party packages whose code or data reaches the reader, and their licences. */
function Licences() {
  const page = usePageWords();
  const { licences } = useView().facts;
  return (
    <>
      <p lang="en">
        {licences.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(' / ')}
      </p>
      <p>
        <a className="action" href={texts} data-licences="">
          <span>
            <Text>{page('about.licences.texts')}</Text>
          </span>
        </a>
      </p>
    </>
  );
}

/** Who runs it, the leaflets, the sources and how far they go, what "addition" means, licences. */
export function AboutPage() {
  const { t } = useWords();
  const page = usePageWords();
  const { platformLaw } = useView().facts;
  const many = { returnObjects: true } as const;
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Text name>{page('about.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('about.lead')}</Text>
      </p>
      {__EDITION__ ? (
        <>
          <PublisherPart />
          <Part id="made" title={page('about.made.title')} lines={page('about.made.items', many)} />
        </>
      ) : (
        <Part id="made" title={page('about.made.title')} lines={page('about.made.items', many)} />
      )}
      <Part
        id="leaflets"
        title={page('about.leaflets.title')}
        lines={[
          page('about.leaflets.lead'),
          page('about.leaflets.A'),
          page('about.leaflets.B'),
          page('about.leaflets.joined'),
        ]}
      >
        <p>
          <Outside href={leafletSource}>
            <Text name>{page('about.leaflets.ministry')}</Text>
          </Outside>
        </p>
      </Part>
      <Part id="additions" title={page('about.additions.title')} lines={[page('about.additions.text')]} />
      <Part
        id="law"
        title={page('about.law.title')}
        lines={[page('about.law.text', { month: yearMonthWords(t, platformLaw.designatedBy) })]}
      >
        <Platforms />
      </Part>
      <Part id="mistakes" title={page('about.mistakes.title')} lines={[page('about.mistakes.text')]}>
        {__REPORT_MAIL__ && (
          <p>
            <a href={`mailto:${__REPORT_MAIL__}?subject=Madoguchi`}>
              <Text>{page('about.mistakes.mail')}</Text>
            </a>{' '}
            <Text>{page('about.mistakes.note')}</Text>
          </p>
        )}
      </Part>
      <Part id="licences" title={page('about.licences.title')} lines={[page('about.licences.text')]}>
        <Fold title={page('about.licences.list')}>
          <Licences />
        </Fold>
      </Part>
      <Part id="sources" title={page('about.sources.title')} lines={[page('about.sources.lead')]}>
        <Fold title={page('about.sources.list')}>
          <AllSources />
        </Fold>
      </Part>
      <InstallOffer />
      <InApp />
    </Main>
  );
}
