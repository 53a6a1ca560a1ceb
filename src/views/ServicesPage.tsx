import type { DeskId } from '../content/desks.ts';
import type { PlatformId, RemovalWindow, ServicePage } from '../content/platforms.ts';
import { deskWords, serviceWords } from '../i18n/subjects.ts';
import { usePageWords, useView, useWords } from './context.ts';
import { FoldedSources } from './FoldedSources.tsx';
import { Lines } from './Lines.tsx';
import { Outside, To } from './links.tsx';
import { Main } from './Main.tsx';
import { Text } from './Text.tsx';

type Purpose = 'remove' | 'takenOver' | 'impersonation';

/** A page of a service, and what to know before it is opened. */
function Way({
  service,
  purpose,
  page: { url, english, ...window },
}: {
  service: string;
  purpose: Purpose;
  page: ServicePage & Partial<RemovalWindow>;
}) {
  const page = usePageWords();
  const label = window.for
    ? page(`services.removeFor.${window.for}`, { service })
    : page(`services.${purpose}`, { service });
  const known = [
    ...(english ? [page('services.english')] : []),
    ...(window.account ? [page(`services.account.${window.account}`)] : []),
    ...(window.law ? [page('services.seven')] : []),
  ];
  return (
    <li className="channel" data-purpose={purpose}>
      <Outside href={url} className="action">
        <span>
          <Text name>{label}</Text>
        </span>
      </Outside>
      {known.length > 0 && <Lines lines={known} />}
    </li>
  );
}

/** Where to turn after a service has said no. */
function AfterNo({ ids }: { ids: readonly DeskId[] }) {
  const { t, i18n } = useWords();
  return (
    <section className="field">
      <h3>
        <Text name>{t('desk.next')}</Text>
      </h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <To screen={{ kind: 'desk', id }} data-next={id}>
              <Text name>{deskWords(i18n, id).name}</Text>
            </To>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ServiceCard({ id }: { id: PlatformId }) {
  const { i18n } = useWords();
  const page = usePageWords();
  const { platforms, afterNo } = useView().facts;
  const { designated, removal, takenOver, impersonation, notes } = platforms[id];
  const words = serviceWords(i18n, id);
  const service = words.name;
  return (
    <article className="desk" id={id} data-service={id}>
      <h2>
        <Text name>{service}</Text>
      </h2>
      {removal.length === 0 && (
        <p>
          <a href="#ministry">
            <Text>{page('services.none')}</Text>
          </a>
        </p>
      )}
      <ul className="channels">
        {removal.map((each) => (
          <Way key={each.url} service={service} purpose="remove" page={each} />
        ))}
        {takenOver && <Way service={service} purpose="takenOver" page={takenOver} />}
        {impersonation && <Way service={service} purpose="impersonation" page={impersonation} />}
      </ul>
      {notes.length > 0 && <Lines lines={notes.map((note) => words.notes[note.id] ?? '')} />}
      {designated && (
        <p data-designated="">
          <Text>{page('services.designated')}</Text>
        </p>
      )}
      <AfterNo ids={afterNo} />
      <FoldedSources
        sources={[
          ...removal,
          ...[takenOver, impersonation, designated].filter((each) => each !== undefined),
          ...notes.map((note) => note.source),
        ]}
      />
    </article>
  );
}

/** The ministry's list, for every service of which no window is established. */
function Ministry() {
  const page = usePageWords();
  const { ministry } = useView().facts;
  return (
    <section id="ministry">
      <h2>
        <Text name>{page('services.ministry.title')}</Text>
      </h2>
      <Lines lines={page('services.ministry.text', { returnObjects: true })} />
      {(['page', 'list'] as const).map((each) => (
        <p key={each}>
          <Outside href={ministry[each].url} className="action">
            <span>
              <Text name>{page(`services.ministry.${each}`)}</Text>
            </span>
          </Outside>
        </p>
      ))}
      <p>
        <Text>{page('services.elections')}</Text>
      </p>
      <FoldedSources sources={Object.values(ministry)} />
    </section>
  );
}

/** "Ask the service yourself": for each service its own pages, what the law asks of it, and where to turn after a no. */
export function ServicesPage() {
  const { i18n } = useWords();
  const page = usePageWords();
  const { platforms, platformLaw } = useView().facts;
  const ids = Object.keys(platforms) as PlatformId[];
  return (
    <Main data-wide="">
      <h1 tabIndex={-1}>
        <Text name>{page('services.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('services.lead')}</Text>
      </p>
      <nav aria-labelledby="services">
        <h2 id="services">
          <Text name>{page('services.list')}</Text>
        </h2>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Text name>{serviceWords(i18n, id).name}</Text>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ids.map((id) => (
        <ServiceCard key={id} id={id} />
      ))}
      <Ministry />
      <section id="law">
        <h2>
          <Text name>{page('services.law.title')}</Text>
        </h2>
        <Lines lines={page('services.law.text', { returnObjects: true })} />
        <FoldedSources sources={[platformLaw.source]} />
      </section>
    </Main>
  );
}
