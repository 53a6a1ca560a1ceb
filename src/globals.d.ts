/** The public address of the site without a slash at its end, or '' where it is not known at build time. */
declare const __SITE_URL__: string;

/** Where mistakes are reported to by mail, or ''. */
declare const __REPORT_MAIL__: string;

/** The id of the edition of a publisher, or '': the project's own site carries nothing of what editions add. */
declare const __EDITION__: string;

/** What the names of all that the site keeps in the browser's store begin with (`content/deviceData.ts`). */
declare const __STORAGE_PREFIX__: string;

interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): {
      createScriptURL(url: string): TrustedScriptURL;
    };
  };
}

interface TrustedScriptURL {
  toString(): string;
}

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** What our worker uses of its global scope; TypeScript's types of workers clash with those of pages. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: ExtendableEvent) => void): void;
}
