interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

export interface InstallOffer {
  /** Opens the browser's own installation; there while the browser offers it. */
  open?: () => void;
  /** Called when the offer comes or goes. */
  changed: () => void;
}

/**
 * Holds the browser's install prompt back for a button: nothing is asked unprompted. Call it early: the offer may come before
 * anything is drawn.
 */
export function captureInstallOffer(): InstallOffer {
  const offer: InstallOffer = { changed: () => {} };
  const withdraw = () => {
    delete offer.open;
    offer.changed();
  };
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer.open = () => {
      (event as InstallEvent).prompt().catch(() => {});
      withdraw();
    };
    offer.changed();
  });
  // Also where it was installed from the browser's own menu.
  addEventListener('appinstalled', withdraw);
  return offer;
}
