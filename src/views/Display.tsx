import { locales } from '../content/locales.ts';
import { sizes } from '../content/sizes.ts';
import { home } from '../model/places.ts';
import { plain } from '../model/readings.ts';
import { useClient, useView, useWords } from './context.ts';
import { To } from './links.tsx';
import { Words } from './Words.tsx';

/** Where the bar's link to the languages leads. */
export const displayId = 'display';

function Languages() {
  const { t } = useWords();
  const { place } = useView();
  const screen = place.kind === 'missing' ? home : place;
  return (
    <nav className="languages" aria-label={plain(t('language'))}>
      {locales.map(({ id, tag, name }) => (
        <To
          key={id}
          screen={screen}
          locale={id}
          lang={tag}
          hrefLang={tag}
          data-locale={id}
          {...(id === place.locale ? { 'aria-current': 'true' } : {})}
        >
          {name}
        </To>
      ))}
    </nav>
  );
}

/** Shows or hides the readings. Needs script: until it runs, the switch keeps its place. */
function ReadingSwitch() {
  const { t } = useWords();
  const client = useClient();
  const { place } = useView();
  if (place.locale !== 'ja-simple') return null;
  const shown = client?.readings ?? true;
  return (
    <button
      type="button"
      className="quiet readings scripted"
      onClick={() => client?.hands.setReadings(!shown)}
    >
      <Words>{shown ? t('readings.hide') : t('readings.show')}</Words>
    </button>
  );
}

/** The size of the letters, in three steps. Needs script: drawn where nothing comes after it, so that nothing moves. */
export function TextSize() {
  const { t } = useWords();
  const client = useClient();
  if (!client) return null;
  return (
    <fieldset className="wishes scripted">
      <legend>
        <Words>{t('size.title')}</Words>
      </legend>
      {sizes.map((size) => (
        <button
          key={size}
          type="button"
          className="quiet"
          aria-pressed={size === client.size}
          data-letters={size}
          onClick={() => client.hands.setSize(size)}
        >
          <Words>{t(`size.${size}`)}</Words>
        </button>
      ))}
    </fieldset>
  );
}

/**
 * How the page is shown: its language, its readings. On the first screen at the top, elsewhere at the foot, one tap
 * from the bar: a result needs its first screen for the desk.
 */
export function Display() {
  return (
    <div id={displayId} className="tools">
      <Languages />
      <ReadingSwitch />
    </div>
  );
}
