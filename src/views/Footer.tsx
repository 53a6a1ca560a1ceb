import { home, pageIds } from '../model/places.ts';
import { withoutReadings } from '../model/readings.ts';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { To } from './links.tsx';
import { Words } from './Words.tsx';

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
              <Words name>{t('nav.home')}</Words>
            </To>
          </li>
          {pageIds.map((id) => (
            <li key={id}>
              <To
                screen={{ kind: 'page', id }}
                fragment={id === 'chart' && place.kind === 'step' ? `#${place.id}` : ''}
              >
                <Words name>{t(`nav.${id}`)}</Words>
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Words>{page('about.lead')}</Words>
      </p>
      <p role="status">{client?.justStored && <Words>{t('offline')}</Words>}</p>
    </footer>
  );
}
