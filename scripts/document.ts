import { createHash } from 'node:crypto';
import type { FullHead } from '../src/i18n/head.ts';

/** What the documents of a build have in common. */
export interface Assets {
  /** The folder the site lives in, with slashes at both ends; the files below are named from there. */
  readonly base: string;
  /**
   * The style sheet for the screen: the rules of every page, then those that a step does without. They stand within the
   * page, so that the first paint needs one request. Without any, as in development, the page has no policy either.
   */
  readonly styles: readonly string[];
  /** The style sheet for printing, and the one script. */
  readonly print: string;
  readonly script: string;
}

/** What one document is made of. */
export interface Parts {
  readonly head: FullHead;
  /** The address whose content it holds, from the folder of the site; or a name of its own. */
  readonly place: string;
  /** The HTML of the page. */
  readonly body: string;
  readonly isStep: boolean;
  /** The file that holds all steps of its language. */
  readonly steps?: string | undefined;
  /** A script that runs before anything is painted. */
  readonly gate?: string | undefined;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An opening tag; an attribute without a value is left out, one with '' stands by its name. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === '' ? [key] : [`${key}="${escapeHtml(value)}"`];
  });
  return `<${[name, ...written].join(' ')}>`;
}

const script = (attributes: Readonly<Record<string, string>>): string =>
  `${tag('script', attributes)}</script>`;

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Allows files of the site and the styles of the page; no script within a page, and none from elsewhere. */
export const policyOf = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join('; ');

const meta = (name: string, content: string | undefined): string =>
  content === undefined ? '' : tag('meta', { name, content });

/**
 * A whole document. The policy comes first: until it is read, the browser looks for nothing to load.
 * @returns its HTML
 */
export function document({ base, styles, print, script: first }: Assets, parts: Parts): string {
  const { head, place, body, isStep, steps, gate } = parts;
  const own = isStep ? styles.slice(0, 1) : styles;
  const link = (rel: string, attributes: Readonly<Record<string, string>>) =>
    tag('link', { rel, ...attributes });
  return [
    '<!doctype html>',
    tag('html', { lang: head.lang }),
    '<head>',
    tag('meta', { charset: 'utf-8' }),
    own.length > 0 ? tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(own) }) : '',
    meta('referrer', 'no-referrer'),
    gate ? script({ src: base + gate }) : '',
    script({ type: 'module', async: '', src: base + first }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    meta('format-detection', 'telephone=no'),
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', head.description),
    head.canonical ? link('canonical', { href: head.canonical }) : '',
    ...head.alternates.map(({ lang, href }) => link('alternate', { hreflang: lang, href })),
    ...own.map((style) => `<style>${style}</style>`),
    link('stylesheet', { media: 'print', href: base + print }),
    link('icon', { href: `${base}favicon.svg`, type: 'image/svg+xml' }),
    link('apple-touch-icon', { href: `${base}icons/icon-180.png` }),
    link('manifest', { href: `${base}app.webmanifest` }),
    '</head><body>',
    tag('div', { id: 'root', 'data-place': place, 'data-steps': steps && base + steps }),
    body,
    '</div></body></html>',
  ].join('');
}

/** One step as it lies in the steps file of its language. */
export interface Step {
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

/** The steps of a language, for the taps that come before the app. */
export const stepsFile = (steps: readonly Step[]): string =>
  [
    '<!doctype html><meta charset="utf-8">',
    ...steps.map(({ path, title, body }) =>
      [tag('section', { 'data-place': path, 'data-title': title }), body, '</section>'].join(''),
    ),
  ].join('');
