import { home, isHome, pageIds } from '../model/places.ts';
import { plain } from '../model/readings.ts';
import { useClient, usePageWords, useView, useWords } from './context.ts';
import { Display, TextSize } from './Display.tsx';
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
      {!isHome(place) && <Display />}
      <nav aria-label={plain(t('pages'))}>
        <ul>
          <li>
            <To screen={home}>
              <Words>{t('home')}</Words>
            </To>
          </li>
          {pageIds.map((id) => (
            <li key={id}>
              <To
                screen={{ kind: 'page', id }}
                fragment={id === 'chart' && place.kind === 'step' ? `#${place.id}` : ''}
              >
                <Words>{page(`${id}.title`)}</Words>
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Words>{page('about.lead')}</Words>
      </p>
      <TextSize />
      <p role="status">{client?.justStored && <Words>{t('offline')}</Words>}</p>
    </footer>
  );
}
