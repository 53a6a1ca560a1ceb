import { applyHead } from './document.ts';
import type { Renderer } from './navigation.ts';

export interface StoredScreens {
  /** Draws a step as the build wrote it, once the file has come. */
  readonly renderer: Renderer;
  /** Fulfilled once the file has come, or will not. */
  readonly ready: Promise<void>;
}

/** Reads a document without running anything of it; unlike with fetch, no text becomes markup on the way. */
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
 * Every step of the page's language as the build wrote it: a tap shows it at once, without the app and without a line.
 * Also the screen of the page itself, should the app not be able to draw it.
 * @param root holds the screen; its `data-place` says which, its `data-steps` names the file
 * @param base the folder the site lives in
 */
export function storedScreens(root: HTMLElement, base: string): StoredScreens {
  const screens = new Map<string, { title: string; content: Node }>();
  const { place = '', steps } = root.dataset;
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
    const file = steps && (await readDocument(steps));
    for (const section of file ? file.querySelectorAll<HTMLElement>('[data-place]') : [])
      screens.set(base + section.dataset.place, { title: section.dataset.title ?? '', content: section });
  };
  return { renderer, ready: read() };
}
