interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/**
 * Keeps the browser's offer to install for a button; nothing is asked unbidden.
 * @param offered called with what opens the offer, and with undefined once it is used up
 */
export function keepInstallOffer(offered: (open: (() => void) | undefined) => void): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered(() => {
      (event as InstallEvent).prompt().catch(() => {});
      offered(undefined);
    });
  });
}
