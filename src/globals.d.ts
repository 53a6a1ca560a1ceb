/** The public address of the site without a slash at its end, or '' where it is not known at build time. */
declare const __SITE_URL__: string;

/** Where mistakes are reported to by mail, or ''. */
declare const __REPORT_MAIL__: string;

interface Window {
  /** A tap on an answer that waits for the script; null once the script takes them itself, false where it fails. */
  held?: { readonly path: string; readonly timer: number } | null | false;
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
