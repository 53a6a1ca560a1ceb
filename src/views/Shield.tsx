import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { emergencyNumbers } from '../content/emergency.ts';
import { leavePage } from '../content/services.ts';
import { plain } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';

/** What stays when a screen cannot be drawn: built of nothing that may have failed. */
function Broken() {
  const { t } = useTranslation();
  const page = useTranslation('pages').t;
  return (
    <main id="main">
      <p className="emergency">
        <a className="call-police" href={telephoneHref(emergencyNumbers.police)}>
          <b>{emergencyNumbers.police}</b> {plain(t('emergency.police'))}
        </a>
        <a className="call-medical" href={telephoneHref(emergencyNumbers.medical)}>
          <b>{emergencyNumbers.medical}</b> {plain(t('emergency.medical'))}
        </a>
      </p>
      <a href={leavePage} data-exit="">
        {plain(t('leave'))}
      </a>
      <h1>{plain(page('broken.title'))}</h1>
      <p>{plain(page('broken.lead'))}</p>
      <a className="action" href="?" target="_self">
        {plain(page('broken.reload'))}
      </a>
    </main>
  );
}

/** Never a blank page: where drawing fails, the emergency numbers and a way to try again. */
export class Shield extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
