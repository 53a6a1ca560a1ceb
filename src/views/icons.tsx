import { createElement } from 'react';
import type { BuiltFacts } from '../content/facts.ts';
import { useView } from './context.ts';

/** A picture. Always beside a word, so it is hidden from screen readers. */
export function Icon({ name }: { name: keyof BuiltFacts['icons'] }) {
  const shapes = useView().facts.icons[name];
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {shapes.map(([tag, attributes]) =>
        createElement(tag, { key: JSON.stringify(attributes), ...attributes }),
      )}
    </svg>
  );
}
