import sheet from '../../.generated/icons.svg?url';
import language from '../../.generated/language.json';
import type { Picture } from '../content/install.ts';
import type { ChannelKind } from '../content/types.ts';
import { withoutReadings } from '../model/readings.ts';

/**
 * A picture. Beside a word it is hidden from screen readers.
 * @param label what it says, where no word stands beside it
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

/** The picture of the languages. Not from the sheet: to open that takes a poor phone as long as to lay out a page. */
export const LanguageIcon = () => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={language} />
  </svg>
);

/** A drawing of what to press. It says what the step beside it says. */
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
