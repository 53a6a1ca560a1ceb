import { useTranslation } from 'react-i18next';
import { emergencyNumbers } from '../content/emergency.ts';
import { locales } from '../content/locales.ts';
import { leavePage } from '../content/services.ts';
import { home } from '../model/places.ts';
import { plain } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';
import { useView } from './context.ts';
import { Outside, To } from './links.tsx';
import { Words } from './Words.tsx';

/** Danger now: the two numbers, first on every screen. */
function Emergency() {
  const { t } = useTranslation();
  return (
    <section className="emergency" aria-label={plain(t('emergency.title'))}>
      <p>
        <Words>{t('emergency.lead')}</Words>
      </p>
      <a className="call-police" href={telephoneHref(emergencyNumbers.police)}>
        <b>{emergencyNumbers.police}</b> <Words>{t('emergency.police')}</Words>
      </a>
      <a className="call-medical" href={telephoneHref(emergencyNumbers.medical)}>
        <b>{emergencyNumbers.medical}</b> <Words>{t('emergency.medical')}</Words>
      </a>
    </section>
  );
}

function Languages() {
  const { t } = useTranslation();
  const { place } = useView();
  const screen = place.kind === 'missing' ? home : place;
  return (
    <nav className="languages" aria-label={plain(t('language'))}>
      {locales.map(({ id, tag, name }) => (
        <To
          key={id}
          screen={screen}
          locale={id}
          lang={tag}
          hrefLang={tag}
          data-locale={id}
          {...(id === place.locale ? { 'aria-current': 'true' } : {})}
        >
          {name}
        </To>
      ))}
    </nav>
  );
}

/** Shows or hides the readings. Needs script, so it is there only once script runs. */
function ReadingSwitch() {
  const { t } = useTranslation();
  const { place, client } = useView();
  if (place.locale !== 'ja-simple' || !client) return null;
  return (
    <button
      type="button"
      className="quiet readings"
      onClick={() => client.hands.setReadings(!client.readings)}
    >
      <Words>{client.readings ? t('readings.hide') : t('readings.show')}</Words>
    </button>
  );
}

/** The top of every screen: emergency numbers, the way out, then everything else. */
export function Header() {
  const { t } = useTranslation();
  const page = useTranslation('pages').t;
  return (
    <>
      <Emergency />
      <div className="bar">
        <Outside className="leave" href={leavePage} data-leave="">
          <Words>{t('leave')}</Words>
        </Outside>
        <a className="skip" href="#main">
          <Words>{t('skip')}</Words>
        </a>
        <To screen={home} className="brand">
          {page('home.name')}
        </To>
      </div>
      <header className="tools">
        <Languages />
        <ReadingSwitch />
      </header>
    </>
  );
}
