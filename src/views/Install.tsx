import { type Device, installSteps } from '../content/install.ts';
import { useClient, usePageWords } from './context.ts';
import { Doing } from './Doing.tsx';
import { Drawing } from './icons.tsx';
import { Text } from './Text.tsx';

/** A warning before installing: others see the icon. */
function Warning() {
  const page = usePageWords();
  return (
    <p className="caution">
      <Text>{page('safety.install.warning')}</Text>
    </p>
  );
}

/** The button for the browser's own installation, while the browser offers it. */
function InstallButton() {
  const page = usePageWords();
  const open = useClient()?.hands.install;
  return (
    open && (
      <p>
        <button type="button" className="quiet" onClick={open} data-install="">
          <Text name>{page('safety.install.button')}</Text>
        </button>
      </p>
    )
  );
}

/** In the window of another app: one line, the address, and a button that copies it. */
export function InApp() {
  const page = usePageWords();
  const client = useClient();
  if (client?.installWay !== 'in-app') return null;
  return (
    <div data-in-app="">
      <p>
        <Text>{page('safety.install.inApp')}</Text>
      </p>
      <p>{client.address}</p>
      <Doing
        label={page('safety.copy')}
        run={() => client.hands.copy(client.address)}
        said={{ done: page('safety.copied'), failed: page('safety.notCopied') }}
      />
    </div>
  );
}

/** What other pages offer: nothing, unless the browser offers to install the site and it is not installed already. */
export function InstallOffer() {
  const client = useClient();
  if (!client?.hands.install || client.installWay === 'installed') return null;
  return (
    <section>
      <Warning />
      <InstallButton />
    </section>
  );
}

/** How it is done on one kind of device, step by step. */
function Steps({ device, open }: { device: Device; open: boolean }) {
  const page = usePageWords();
  const steps = page(`safety.install.${device}.steps`, { returnObjects: true });
  return (
    <details className="desk" open={open} data-device={device}>
      <summary>
        <h3>
          <Text name>{page(`safety.install.${device}.title`)}</Text>
        </h3>
      </summary>
      <ol>
        {installSteps[device].map((picture, index) => (
          <li key={picture}>
            <p>
              <Text>{steps[index] ?? ''}</Text>
            </p>
            <Drawing name={picture} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** How the site comes onto the home screen: on every kind of device or, once it is known, on this one first. */
export function Install() {
  const page = usePageWords();
  const way = useClient()?.installWay;
  const devices = Object.keys(installSteps) as Device[];
  const isOurs = (device: Device) => way === undefined || device === way;
  return (
    <section id="install">
      <h2>
        <Text name>{page('safety.install.title')}</Text>
      </h2>
      {way === 'installed' ? (
        <p>
          <Text>{page('safety.install.installed')}</Text>
        </p>
      ) : (
        <>
          <p>
            <Text>{page('safety.install.lead')}</Text>
          </p>
          <Warning />
          <InstallButton />
          <InApp />
          {[...devices.filter(isOurs), ...devices.filter((device) => !isOurs(device))].map((device) => (
            <Steps key={device} device={device} open={isOurs(device)} />
          ))}
        </>
      )}
    </section>
  );
}
