import { applyHead, painted } from './document.ts';
import type { Renderer } from './navigation.ts';
import { applyOtherStyles } from './styles.ts';

export interface PrerenderedScreens {
  /** Puts a step on the page as the build rendered it, once the file has been loaded. */
  readonly renderer: Renderer;
  /** Fulfilled once the file has been loaded, or has failed to; and what styles them. */
  readonly ready: Promise<void>;
}

/**
 * Fetches and parses a document without running its scripts. Unlike with fetch, Trusted Types are not in the way: no
 * string becomes markup.
 */
function readDocument(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.send();
  });
}

/**
 * Every step of the page's language as the build rendered it: a tap shows it without the app and without a request.
 * Also the page's own screen, in case the app cannot render it.
 * @param root holds the screen; its `data-place` says which. The head preloads the file
 * @param base the folder the site lives in
 */
export function prerenderedScreens(root: HTMLElement, base: string): PrerenderedScreens {
  const screens = new Map<string, { title: string; content: Node }>();
  const { place = '' } = root.dataset;
  const steps = document.querySelector<HTMLLinkElement>('link[rel=preload]')?.href;
  screens.set(base + place, { title: document.title, content: root.cloneNode(true) });

  const renderer: Renderer = (path) => {
    const screen = screens.get(path);
    if (!screen) return undefined;
    return () => {
      root.textContent = '';
      root.append(...document.importNode(screen.content, true).childNodes);
      root.dataset.place = path.slice(base.length);
      applyHead({ title: screen.title, canonical: __SITE_URL__ + path });
    };
  };
  const read = async () => {
    // The file has been preloaded: it would be parsed before the page is on the screen.
    await painted();
    const [file] = await Promise.all([steps && readDocument(steps), applyOtherStyles()]);
    for (const section of file ? file.querySelectorAll<HTMLElement>('[data-place]') : [])
      screens.set(base + section.dataset.place, { title: section.dataset.title ?? '', content: section });
    if (file) document.documentElement.dataset.steps = '';
  };
  return { renderer, ready: read() };
}
