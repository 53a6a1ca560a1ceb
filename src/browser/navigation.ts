import { focusHeading, isUnmodifiedClick, markStepped, pushPath } from './document.ts';
import { keepFolds } from './folds.ts';
import { goOn, hasLeft, isLeaving } from './leaving.ts';

/**
 * Looks for the screen of a path.
 * @returns what puts it on the page, at once and whole; undefined where it is not there: the browser then loads the page
 */
export type Renderer = (path: string) => (() => void) | undefined;

export interface Navigation {
  /** From now on, this renderer is asked. */
  use(renderer: Renderer): void;
  /** A newer version has taken over: from now on, every step is a page load. */
  expire(): void;
}

interface Options {
  /** The path of the first question: every address of the page's language begins with it. */
  readonly home: string;
  readonly renderer: Renderer;
  /** Called after each step. */
  readonly stepped: () => void;
}

const linkOf = ({ target }: Event): HTMLAnchorElement | null | undefined =>
  (target as Element | null)?.closest?.('a');

/**
 * Turns clicks on links of the page's language into steps within the page, and follows Back and Forward. What the
 * renderer does not have is left to the browser: a page load.
 */
export function startNavigation({ home, renderer: first, stepped }: Options): Navigation {
  let renderer = first;
  let drawnPath = location.pathname;
  let isStale = false;

  const folds = keepFolds();

  const render = (path: string, draw: () => void) => {
    folds.keep(drawnPath);
    drawnPath = path;
    markStepped();
    draw();
  };

  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link?.origin !== location.origin || link.target || isLeaving()) return;
    goOn();
    if (!isUnmodifiedClick(event) || isStale || !link.pathname.startsWith(home)) return;
    // A link within the page that is on the screen.
    if (link.hash && link.pathname === location.pathname) return;
    const path = link.pathname;
    const draw = renderer(path);
    if (!draw || (path !== location.pathname && !pushPath(path))) return;
    event.preventDefault();
    render(path, draw);
    scrollTo(0, 0);
    focusHeading();
    if (link.hash) location.replace(link.hash);
    stepped();
  });

  addEventListener('popstate', () => {
    if (isLeaving()) return;
    if (hasLeft()) history.replaceState(null, '', home);
    const path = location.pathname;
    if (path === drawnPath) return;
    const draw = path.startsWith(home) && renderer(path);
    if (!draw) {
      location.reload();
      return;
    }
    render(path, draw);
    folds.restore(path);
    focusHeading();
  });

  return {
    use: (next) => {
      renderer = next;
    },
    expire: () => {
      isStale = true;
    },
  };
}
