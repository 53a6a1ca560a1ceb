import { pathOf } from '../model/places.ts';
import { useClient, useView, useWords } from './context.ts';
import { Doing } from './Doing.tsx';

/** Passes the address of this page on: the address alone, and nothing of the answers before it. */
export function PassOn() {
  const { t } = useWords();
  const client = useClient();
  const { place } = useView();
  if (!client || place.kind === 'missing') return null;
  const { share, copy } = client.hands;
  const address = client.address + pathOf(place);
  return share ? (
    <Doing key={address} label={t('passOn.share')} run={() => share(address)} said={{}} />
  ) : (
    <Doing
      key={address}
      label={t('passOn.copy')}
      run={() => copy(address)}
      said={{ done: t('bigScreen.copied'), failed: t('bigScreen.failed') }}
    />
  );
}
