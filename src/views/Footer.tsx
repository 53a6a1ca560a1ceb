import { home, pageIds } from '../model/places.ts';
import { plain } from '../model/readings.ts';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { To } from './links.tsx';
import { PassOn } from './PassOn.tsx';
import { Words } from './Words.tsx';

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
      <nav aria-label={plain(t('pages'))}>
        <ul>
          <li>
            <To screen={home}>
              <Words name>{t('nav.home')}</Words>
            </To>
          </li>
          {listed.map((id) => (
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
      <PassOn />
      <p role="status">{client?.justStored && <Words>{t('offline')}</Words>}</p>
    </footer>
  );
}
