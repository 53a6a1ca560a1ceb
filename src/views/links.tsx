import type { ReactNode } from 'react';
import { type Place, pathOf, type Screen } from '../model/places.ts';
import { useView } from './context.ts';

type Data = { readonly [key: `data-${string}`]: string | undefined };

/** A link to a screen, in the language of the page unless another is named. */
export function To({
  screen,
  locale,
  fragment = '',
  children,
  ...rest
}: {
  screen: Screen;
  locale?: Place['locale'];
  /** The fragment of the address. */
  fragment?: string;
  className?: string;
  children: ReactNode;
  lang?: string;
  hrefLang?: string;
  'aria-current'?: 'page' | 'true';
} & Data) {
  const { base, place } = useView();
  return (
    <a href={base + pathOf({ ...screen, locale: locale ?? place.locale }) + fragment} {...rest}>
      {children}
    </a>
  );
}

/** A link that leaves the site: nothing tells the other side where the reader came from. */
export function Outside({
  href,
  children,
  ...rest
}: { href: string; className?: string; children: ReactNode } & Data) {
  return (
    <a href={href} rel="noreferrer noopener" {...rest}>
      {children}
    </a>
  );
}
