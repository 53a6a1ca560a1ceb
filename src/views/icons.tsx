import { createElement } from 'react';
import shapes from '../../.generated/icons.json';
import type { ChannelKind } from '../content/types.ts';

/** The picture of a kind of channel. Always beside its word, so it is hidden from screen readers. */
export function KindIcon({ kind }: { kind: ChannelKind }) {
  const drawn = shapes[kind].map(([tag, attributes]) =>
    createElement(tag as 'path', { key: JSON.stringify(attributes), ...(attributes as object) }),
  );
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {drawn}
    </svg>
  );
}
