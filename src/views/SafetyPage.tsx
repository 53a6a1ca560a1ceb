import { useTranslation } from 'react-i18next';
import { useView } from './context.ts';
import { Doing } from './Doing.tsx';
import { Lines } from './Lines.tsx';
import { Main } from './Main.tsx';
import { Words } from './Words.tsx';

function Install() {
  const page = useTranslation('pages').t;
  const { client } = useView();
  const offered = client?.hands.install;
  return (
    <section id="install">
      <h2>
        <Words>{page('safety.install.title')}</Words>
      </h2>
      <Lines lines={[page('safety.install.lead')]} />
      <p className="caution">
        <Words>{page('safety.install.warning')}</Words>
      </p>
      {offered && (
        <p>
          <button type="button" className="quiet" onClick={offered} data-install="">
            <Words>{page('safety.install.button')}</Words>
          </button>
        </p>
      )}
      <Lines lines={page('safety.install.ios', { returnObjects: true })} ordered />
      <Lines lines={[page('safety.install.android')]} />
      <Lines lines={[page('safety.install.inApp')]} />
      {client && (
        <Doing
          label={page('safety.copy')}
          run={() => client.hands.copy()}
          said={{ done: page('safety.copied'), failed: page('safety.install.inApp') }}
        />
      )}
    </section>
  );
}

/** What the site leaves behind, how to leave fast, how to erase it, what to know before installing. */
export function SafetyPage() {
  const page = useTranslation('pages').t;
  const { client } = useView();
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Words>{page('safety.title')}</Words>
      </h1>
      <p className="lead">
        <Words>{page('safety.lead')}</Words>
      </p>
      <section>
        <h2>
          <Words>{page('safety.traces.title')}</Words>
        </h2>
        <Lines lines={page('safety.traces.items', { returnObjects: true })} />
      </section>
      <section>
        <h2>
          <Words>{page('safety.leave.title')}</Words>
        </h2>
        <Lines lines={page('safety.leave.items', { returnObjects: true })} />
      </section>
      <section id="erase">
        <h2>
          <Words>{page('safety.erase.title')}</Words>
        </h2>
        <Lines lines={[page('safety.erase.text')]} />
        {client && (
          <Doing
            label={page('safety.erase.button')}
            run={client.hands.erase}
            said={{ done: page('safety.erase.done'), failed: page('safety.erase.failed') }}
          />
        )}
      </section>
      <Install />
    </Main>
  );
}
