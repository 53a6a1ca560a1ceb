import { home, pageIds } from '../model/places.ts';
import { withoutReadings } from '../model/readings.ts';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { To } from './links.tsx';
import { PassOn } from './PassOn.tsx';
import { Text } from './Text.tsx';

/** The poster is for who prints: the chart leads to it. */
const listed = pageIds.filter((id) => id !== 'poster');

/** The foot of every screen: the other pages, and what this site is not. */
export function Footer() {
  const { t } = useWords();
  const page = usePageWords();
  const client = useClient();
  const { place } = useView();
  return (
    <footer>
      <nav aria-label={withoutReadings(t('pages'))}>
        <ul>
          <li>
            <To screen={home}>
              <Text name>{t('nav.home')}</Text>
            </To>
          </li>
          {listed.map((id) => (
            <li key={id}>
              <To
                screen={{ kind: 'page', id }}
                fragment={id === 'chart' && place.kind === 'step' ? `#${place.id}` : ''}
              >
                <Text name>{t(`nav.${id}`)}</Text>
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Text>{page('about.lead')}</Text>
      </p>
      <PassOn />
      <p role="status">{client?.justStored && <Text>{t('offline')}</Text>}</p>
    </footer>
  );
}
