import { Component, type ReactNode } from 'react';
import { emergencyNumbers } from '../content/emergency.ts';
import { leavePage } from '../content/services.ts';
import { withoutReadings } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';
import { usePageWords, useView, useWords, type View, ViewContext } from './context.ts';

/** What is shown when a screen cannot be rendered. It uses nothing that may have failed. */
function Broken() {
  const { t } = useWords();
  const page = usePageWords();
  const { base, place } = useView();
  return (
    <main id="main">
      <p className="emergency">
        <a className="call-police" href={telephoneHref(emergencyNumbers.police)}>
          <b>{emergencyNumbers.police}</b> {withoutReadings(t('emergency.police'))}
        </a>
        <a className="call-medical" href={telephoneHref(emergencyNumbers.medical)}>
          <b>{emergencyNumbers.medical}</b> {withoutReadings(t('emergency.medical'))}
        </a>
      </p>
      <a href={leavePage} data-exit="">
        {withoutReadings(t('leave'))}
      </a>
      <h1>{withoutReadings(page('broken.title'))}</h1>
      <p>{withoutReadings(page('broken.lead'))}</p>
      <a className="action" href="?" target="_self">
        {withoutReadings(page('broken.reload'))}
      </a>
      <a className="action" href={`${base}${place.locale}/`} target="_self">
        {withoutReadings(t('home'))}
      </a>
    </main>
  );
}

/**
 * Never a blank page: where rendering fails, the emergency numbers and the ways on, until something better takes
 * over.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = ViewContext;
  declare context: View;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.context.failed?.();
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
