import { home, type Place, parsePath, pathOf, sameScreen } from '../model/places.ts';
import { focusHeading, isPlainClick, pushPath } from './document.ts';

export interface Navigation {
  /**
   * Draws a place; the document has changed when it returns.
   * @param isAwaited a finger waits for it. Back and Forward want it whole: they scroll to where the reader was
   */
  readonly show: (place: Place, isAwaited: boolean) => void;
  /** Whether a newer version is in force: the next step is then a page load. */
  readonly isStale: () => boolean;
  /** Whether Back may show no place but the first question. */
  readonly isForgetting: () => boolean;
}

/** The place a link of the page leads to, where it leads to one of ours. */
function placeOf(anchor: HTMLAnchorElement, base: string): Place | undefined {
  if (anchor.origin !== location.origin || anchor.target || anchor.hasAttribute('download')) return undefined;
  const place = parsePath(anchor.pathname, base);
  return 'locale' in place ? place : undefined;
}

/**
 * Turns clicks on our links into steps within the page, and follows Back and Forward. A change of language,
 * and any step once a newer version is in force, stay what they are: page loads.
 * @param first the place on the screen now
 */
export function startNavigation(first: Place, base: string, hands: Navigation): void {
  let current = first;

  addEventListener('click', (event) => {
    const anchor = (event.target as Element | null)?.closest?.('a');
    if (!anchor || !isPlainClick(event)) return;
    const place = placeOf(anchor, base);
    if (!place) return;
    if (place.locale !== current.locale) return;
    if (anchor.hash && anchor.pathname === location.pathname) return;
    if (hands.isStale()) return;
    const path = base + pathOf(place);
    if (path !== location.pathname && !pushPath(path)) return;
    event.preventDefault();
    current = place;
    hands.show(place, true);
    scrollTo(0, 0);
    focusHeading();
    if (anchor.hash) location.replace(anchor.hash);
  });

  addEventListener('popstate', () => {
    const asked = parsePath(location.pathname, base);
    if (!('locale' in asked) || asked.locale !== current.locale) {
      location.reload();
      return;
    }
    const place: Place = hands.isForgetting() ? { ...home, locale: asked.locale } : asked;
    if (place !== asked) history.replaceState(null, '', base + pathOf(place));
    if (sameScreen(place, current)) return;
    current = place;
    hands.show(place, false);
    focusHeading();
  });
}
