import { emergencyNumbers } from '../content/emergency.ts';
import { leavePage } from '../content/services.ts';
import { home } from '../model/places.ts';
import { withoutReadings } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';
import { usePageWords, useWords } from './context.ts';
import { Outside, To } from './links.tsx';
import { Menu } from './Menu.tsx';
import { Text } from './Text.tsx';

/** Danger now: the two numbers, first on every screen. */
function Emergency() {
  const { t } = useWords();
  return (
    <section className="emergency" aria-label={withoutReadings(t('emergency.title'))}>
      <p>
        <Text>{t('emergency.lead')}</Text>
      </p>
      <a className="call-police" href={telephoneHref(emergencyNumbers.police)}>
        <b>{emergencyNumbers.police}</b> <Text>{t('emergency.police')}</Text>
      </a>
      <a className="call-medical" href={telephoneHref(emergencyNumbers.medical)}>
        <b>{emergencyNumbers.medical}</b> <Text>{t('emergency.medical')}</Text>
      </a>
    </section>
  );
}

/** The top of every screen: emergency numbers, the way out, then everything else. */
export function Header() {
  const { t } = useWords();
  const page = usePageWords();
  const presses = [t('leaveMore.one'), t('leaveMore.two')];
  return (
    <>
      <Emergency />
      <header className="bar">
        <Outside className="leave" href={leavePage} data-exit="">
          <Text name>{t('leave')}</Text>{' '}
          <small>
            <Text>{t('leaveNote')}</Text>
          </small>
        </Outside>
        {/* Filled at each press of Shift (`browser/leaving.ts`): what is left to press, for who hears the page. */}
        <span className="hidden" role="status" data-presses={presses.map(withoutReadings).join('\n')} />
        <a className="skip" href="#main">
          <Text>{t('skip')}</Text>
        </a>
        <Menu />
        <To screen={home} className="brand">
          {page('home.name')}
        </To>
      </header>
    </>
  );
}
