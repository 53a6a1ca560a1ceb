import type { LocaleId } from '../content/locales.ts';
import { workerContainer } from './container.ts';
import { focusHeading, isPlainClick, pushPath } from './document.ts';
import { isLeaving } from './leaving.ts';
import { complete } from './rest.ts';

export interface Screens {
  /** Shows the screen of this path under its own address, where it is kept. @returns whether it is */
  replace(path: string): boolean;
  /** From now on, somebody else takes the clicks. */
  stop(): void;
}

/**
 * A page carries the questions that may come next, as the build wrote them, and the beginnings of the results: the desk
 * and its button are there even if the line is not. Until the app takes over, a link to one of them shows it at once;
 * every other link is what it is: a page load.
 * @param root holds the screen that is shown; its `data-place` says which
 * @param base the folder the site lives in
 * @param locale the page's language: to change it is a page load
 */
export function keepScreens(root: HTMLElement, base: string, locale: LocaleId): Screens {
  const kept = new Map<string, HTMLTemplateElement>();
  const isComing = () => document.readyState === 'loading';
  /** While the page is still coming, what has something behind it has come. */
  const hasCome = (part: Element) => !isComing() || part.nextElementSibling !== null;
  /** The screen of a path, once it is there. */
  const keptAt = (path: string): HTMLTemplateElement | undefined => {
    for (const template of document.querySelectorAll<HTMLTemplateElement>(
      `template[data-place^="${locale}/"]`,
    ))
      if (hasCome(template)) kept.set(base + template.dataset.place, template);
    return hasCome(root) ? kept.get(path) : undefined;
  };
  const isWhole = ({ dataset, content }: HTMLTemplateElement) =>
    dataset.begun === undefined && content.childElementCount > 1;
  const isOwn = root.dataset.place === location.pathname.slice(base.length);
  const first = document.createElement('template');
  first.lang = document.documentElement.lang;
  Object.assign(first.dataset, { place: root.dataset.place ?? '', title: document.title });
  if (isOwn) kept.set(location.pathname, first);
  let shown = first;
  let isOver = false;

  const finish = async (template: HTMLTemplateElement, path: string) => {
    const target = () => {
      if (isOver || template.dataset.begun === undefined) return undefined;
      return template === shown ? root : template.content;
    };
    if (!(await complete(path, target))) return;
    delete template.dataset.begun;
    if (template === shown) delete root.dataset.begun;
  };

  /** @returns whether the screen of this path is kept */
  const show = (path: string): boolean => {
    const next = keptAt(path);
    if (!next) return false;
    const { place = '', title = '', begun } = next.dataset;
    // The top of the page, which is the same on every screen, is not carried with a beginning.
    const isBare = begun !== undefined && next.content.childElementCount === 1;
    const whole = root.dataset.place ? root : [...kept.values()].find(isWhole)?.content;
    if (isBare && !whole) return false;
    const top = isBare && whole ? [...whole.children].slice(0, 2).map((part) => part.cloneNode(true)) : [];
    shown.content.append(...root.childNodes);
    root.append(...top, next.content);
    shown = next;
    root.dataset.place = place;
    if (begun === undefined) delete root.dataset.begun;
    else {
      root.dataset.begun = '';
      // What is stored needs no host, which would learn of the answers: the app completes the screen.
      if (!workerContainer()?.controller) finish(next, path).catch(() => {});
    }
    document.title = title;
    document.documentElement.lang = next.lang;
    document.querySelector('link[rel="canonical"]')?.setAttribute('href', __SITE_URL__ + path);
    return true;
  };

  const step = (path: string): boolean => {
    if (!keptAt(path) || !pushPath(path)) return false;
    show(path);
    scrollTo(0, 0);
    focusHeading();
    return true;
  };
  /** The step that waits until the whole page has come; whatever is tapped next takes its place. */
  let awaited: string | undefined;
  const stepLater = (path: string) => {
    awaited = path;
    const go = () => {
      if (awaited === path && !isLeaving() && !step(path)) location.assign(path);
    };
    addEventListener('DOMContentLoaded', go, { once: true });
  };

  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link) return;
    awaited = undefined;
    if (!isPlainClick(event) || link.origin !== location.origin) return;
    const path = link.pathname;
    if (path === location.pathname) return;
    if (step(path)) event.preventDefault();
    else if (isComing() && link.dataset.answer !== undefined) {
      event.preventDefault();
      stepLater(path);
    }
  };
  const onPop = () => {
    if (root.dataset.place === location.pathname.slice(base.length)) return;
    if (show(location.pathname)) focusHeading();
    else location.reload();
  };
  addEventListener('click', onClick);
  addEventListener('popstate', onPop);
  const { held } = window;
  window.held = null;
  if (held) {
    clearTimeout(held.timer);
    if (!step(held.path)) {
      if (isComing()) stepLater(held.path);
      else location.assign(held.path);
    }
  }

  return {
    replace: (path) => {
      if (!show(path)) return false;
      if (path !== location.pathname) history.replaceState(null, '', path);
      return true;
    },
    stop: () => {
      isOver = true;
      removeEventListener('click', onClick);
      removeEventListener('popstate', onPop);
    },
  };
}
