import { locales } from '../content/locales.ts';
import { sizes } from '../content/sizes.ts';
import { home } from '../model/places.ts';
import { withoutReadings } from '../model/readings.ts';
import { useClient, useView, useWords } from './context.ts';
import { LanguageIcon } from './icons.tsx';
import { To } from './links.tsx';
import { Text } from './Text.tsx';

function Languages() {
  const { t } = useWords();
  const { place } = useView();
  const screen = place.kind === 'missing' ? home : place;
  return (
    <nav className="languages" aria-label={withoutReadings(t('language'))}>
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

/** Shows or hides the readings. Needs script. */
function ReadingSwitch() {
  const { t } = useWords();
  const client = useClient();
  const { place } = useView();
  if (place.locale !== 'ja-simple' || !client) return null;
  const shown = client.readings;
  return (
    <>
      <p>
        <button
          type="button"
          className="quiet readings"
          onClick={() => client.hands.setReadings(!shown)}
          data-readings={shown}
        >
          <Text name>{shown ? t('readings.hide') : t('readings.show')}</Text>
        </button>
      </p>
      {/* No browser finds a word within whose letters readings stand. */}
      {shown && (
        <p>
          <small>
            <Text name>{t('readings.find')}</Text>
          </small>
        </p>
      )}
    </>
  );
}

/** The text size, in three steps. Needs script. */
function TextSize() {
  const { t } = useWords();
  const client = useClient();
  if (!client) return null;
  return (
    <fieldset className="wishes">
      <legend>
        <Text name>{t('size.title')}</Text>
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
          <Text name>{t(`size.${size}`)}</Text>
        </button>
      ))}
    </fieldset>
  );
}

/** Display settings: language, readings, text size. Folded; its title names the current language. */
export function Menu() {
  const { t } = useWords();
  const { place } = useView();
  const own = locales.find(({ id }) => id === place.locale);
  return (
    <details className="menu">
      <summary aria-label={`${withoutReadings(t('display'))}: ${own?.name}`}>
        <LanguageIcon /> <span>{own?.name}</span>
      </summary>
      <div className="panel">
        <Languages />
        <ReadingSwitch />
        <TextSize />
      </div>
    </details>
  );
}
