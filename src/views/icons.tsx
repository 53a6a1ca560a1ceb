import sheet from '../../.generated/icons.svg?url';
import type { Picture } from '../content/install.ts';
import type { ChannelKind } from '../content/types.ts';

/** A picture. Always beside a word, so it is hidden from screen readers. */
export function Icon({ name }: { name: ChannelKind | 'language' | 'aloud' | 'silent' | Picture }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`${sheet}#${name}`} />
    </svg>
  );
}
