import type { LocaleId } from '../content/locales.ts';
import { focusHeading, isPlainClick, pushPath } from './document.ts';

export interface Screens {
  /** Shows the screen of this path under its own address, where it is kept. @returns whether it is */
  replace(path: string): boolean;
  /** From now on, somebody else takes the clicks. */
  stop(): void;
}

/**
 * A page carries the questions that may come next, as the build wrote them. Until the app takes over, a link to one of
 * them shows it at once; every other link is what it is: a page load.
 * @param root holds the screen that is shown; its `data-place` says which
 * @param base the folder the site lives in
 * @param locale the page's language: to change it is a page load
 */
export function keepScreens(root: HTMLElement, base: string, locale: LocaleId): Screens {
  const kept = new Map<string, HTMLTemplateElement>();
  for (const template of document.querySelectorAll<HTMLTemplateElement>(`template[data-place^="${locale}/"]`))
    kept.set(base + template.dataset.place, template);
  const isOwn = root.dataset.place === location.pathname.slice(base.length);
  const first = document.createElement('template');
  first.lang = document.documentElement.lang;
  Object.assign(first.dataset, { place: root.dataset.place ?? '', title: document.title });
  if (isOwn) kept.set(location.pathname, first);
  let shown = first;

  /** @returns whether the screen of this path is kept */
  const show = (path: string): boolean => {
    const next = kept.get(path);
    if (!next) return false;
    const { place = '', title = '' } = next.dataset;
    shown.content.append(...root.childNodes);
    root.append(next.content);
    shown = next;
    root.dataset.place = place;
    document.title = title;
    document.documentElement.lang = next.lang;
    document.querySelector('link[rel="canonical"]')?.setAttribute('href', __SITE_URL__ + path);
    return true;
  };

  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || !isPlainClick(event) || link.origin !== location.origin) return;
    const path = link.pathname;
    if (path === location.pathname || !kept.has(path) || !pushPath(path)) return;
    event.preventDefault();
    show(path);
    scrollTo(0, 0);
    focusHeading();
  };
  const onPop = () => {
    if (root.dataset.place === location.pathname.slice(base.length)) return;
    if (show(location.pathname)) focusHeading();
    else location.reload();
  };
  addEventListener('click', onClick);
  addEventListener('popstate', onPop);

  return {
    replace: (path) => {
      if (!show(path)) return false;
      if (path !== location.pathname) history.replaceState(null, '', path);
      return true;
    },
    stop: () => {
      removeEventListener('click', onClick);
      removeEventListener('popstate', onPop);
    },
  };
}
