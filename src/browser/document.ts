import type { Head } from '../i18n/head.ts';

const marked = 'data-head';

function link(attributes: Record<string, string>): HTMLLinkElement {
  const element = document.createElement('link');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Makes the document's head say what this place says of itself: sharing takes the canonical address. */
export function applyHead({ lang, title, description, canonical, alternates }: Head): void {
  document.documentElement.lang = lang;
  document.title = title;
  for (const old of document.head.querySelectorAll(`[${marked}]`)) old.remove();
  const meta = document.createElement('meta');
  meta.name = 'description';
  meta.content = description ?? '';
  const fresh: HTMLElement[] = [
    ...(description ? [meta] : []),
    ...(canonical ? [link({ rel: 'canonical', href: canonical })] : []),
    ...alternates.map((each) => link({ rel: 'alternate', hreflang: each.lang, href: each.href })),
  ];
  for (const element of fresh) element.setAttribute(marked, '');
  document.head.append(...fresh);
}
