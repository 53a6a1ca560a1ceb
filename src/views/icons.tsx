import sheet from '../../.generated/icons.svg?url';
import type { Picture } from '../content/install.ts';
import type { ChannelKind } from '../content/types.ts';

/** A picture. Always beside a word, so it is hidden from screen readers. */
export function Icon({ name }: { name: ChannelKind | 'language' | 'aloud' | 'silent' }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`${sheet}#${name}`} />
    </svg>
  );
}

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
