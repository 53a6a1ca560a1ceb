import sheet from '../../.generated/icons.svg?url';
import language from '../../.generated/language.json';
import type { Picture } from '../content/install.ts';
import type { ChannelKind } from '../content/types.ts';
import { withoutReadings } from '../model/readings.ts';

/**
 * An icon. Next to a word it is hidden from screen readers.
 * @param label its text for screen readers, where no word is next to it
 */
export function Icon({ name, label }: { name: ChannelKind | 'aloud' | 'stop'; label?: string }) {
  const shape = <use href={`${sheet}#${name}`} />;
  return label ? (
    <svg className="icon" role="img" aria-label={withoutReadings(label)}>
      {shape}
    </svg>
  ) : (
    <svg className="icon" aria-hidden="true">
      {shape}
    </svg>
  );
}

/**
 * The icon of the language menu. Inline, since fetching and parsing the sheet takes a slow phone as long as laying
 * out a page.
 */
export const LanguageIcon = () => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={language} />
  </svg>
);

/** A drawing of what to press. Decorative: the step next to it says the same. */
export function Drawing({ name }: { name: Picture }) {
  return (
    <svg
      aria-hidden="true"
      width="86"
      height="64"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <use href={`${sheet}#${name}`} />
    </svg>
  );
}
