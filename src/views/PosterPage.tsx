import { emergencyNumbers } from '../content/emergency.ts';
import { publisherSlots } from '../i18n/publisher.ts';
import { shownAddress } from '../model/telephone.ts';
import { Code } from './BigScreen.tsx';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { Main } from './Main.tsx';
import { Print } from './Print.tsx';
import { Text } from './Text.tsx';

/** As many cards of the size of a business card as a sheet of A4 holds side by side. */
const cards = Array.from({ length: 8 }, (_, index) => index);

/** The way to the site: its code, where the address was known to the build, and its address. */
function Way() {
  const page = usePageWords();
  const client = useClient();
  const { site } = useView().facts;
  const address = site?.address ?? client?.address;
  return (
    <p className="way-in">
      {site && (
        <>
          <Code code={site.code} label={site.address} />
          <small>
            <Text name>{page('poster.scan')}</Text>
          </small>
        </>
      )}
      {address && <b>{shownAddress(address)}</b>}
    </p>
  );
}

/** Who gives it out, and their number: of an edition. */
function GivenOutBy() {
  const { facts, place } = useView();
  if (!facts.edition) return null;
  const { name, department, telephone } = publisherSlots(facts.edition.publisher, place.locale);
  return (
    <p className="given-out-by">
      <Text name>{name}</Text> <Text name>{department}</Text>{' '}
      {telephone && (
        <b className="number" translate="no">
          {telephone}
        </b>
      )}
    </p>
  );
}

/** For danger, as on every screen; and what this site is not. */
function Small() {
  const { t } = useWords();
  const page = usePageWords();
  return (
    <p className="small-print">
      <Text name>{t('emergency.lead')}</Text> <b>{emergencyNumbers.police}</b>{' '}
      <Text name>{t('emergency.police')}</Text> <b>{emergencyNumbers.medical}</b>{' '}
      <Text name>{t('emergency.medical')}</Text>
      <br />
      <Text name>{page('about.lead')}</Text>
    </p>
  );
}

/** A poster and a sheet of cards, to print: for a school, a counter, a station. */
export function PosterPage() {
  const page = usePageWords();
  const { base } = useView();
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Text name>{page('poster.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('poster.lead')}</Text>
      </p>
      <Print label={page('poster.print')} />
      <article className="poster">
        <h2>
          <Text name>{page('home.name')}</Text>
        </h2>
        <p className="tagline">
          <Text name>{page('home.tagline')}</Text>
        </p>
        <ul>
          {page('poster.points', { returnObjects: true }).map((point) => (
            <li key={point}>
              <Text name>{point}</Text>
            </li>
          ))}
        </ul>
        <Way />
        <GivenOutBy />
        <Small />
      </article>
      <div className="cards">
        {cards.map((card) => (
          // On the screen one is enough to see what comes out, and to hear it once.
          <article key={card} className="calling-card" aria-hidden={card > 0 || undefined}>
            <h2>
              <Text name>{page('home.name')}</Text>
            </h2>
            <p className="tagline">
              <Text name>{page('home.tagline')}</Text>
            </p>
            <Way />
            <GivenOutBy />
            <Small />
          </article>
        ))}
      </div>
      <p className="to-embed">
        <a href={`${base}embed.html`} className="more">
          <Text name>{page('embed.title')}</Text>
        </a>
      </p>
    </Main>
  );
}
