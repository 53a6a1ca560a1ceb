import { createHash } from 'node:crypto';
import type { FullHead } from '../src/i18n/head.ts';
import type { LinkedNode } from '../src/i18n/linkedData.ts';
import type { Kind } from '../src/prerender.tsx';

/** What the documents of a build have in common. */
export interface Assets {
  /** The folder the site lives in, with slashes at both ends; the files below are named from there. */
  readonly base: string;
  /**
   * The style sheets for the screen: what a question needs, what a result needs besides, what other pages need besides.
   * Those of a page stand within it, so that the first paint needs one request. Its script lets the others hold, before
   * another screen takes its place. Without texts, as in development, that is all of them, and the page has no policy
   * either.
   */
  readonly styles: readonly { readonly file: string; readonly text: string }[];
  /** The style sheet for printing, and the one script. */
  readonly print: string;
  readonly script: string;
}

/** How many of the style sheets stand within a page. */
const sheets: Readonly<Record<Kind, number>> = { question: 1, result: 2, page: 3 };

/** What one document is made of. */
export interface Parts {
  readonly head: FullHead;
  /** The address whose content it holds, from the folder of the site; or a name of its own. */
  readonly place: string;
  /** The file that tells the home screen about the site. */
  readonly manifest: string;
  /** The HTML of the page. */
  readonly body: string;
  readonly kind: Kind;
  /** The file that holds all steps of its language. */
  readonly steps?: string | undefined;
  /** A script that runs before anything is painted. */
  readonly gate?: string | undefined;
  /** What the page says to machines. */
  readonly linked?: LinkedNode | undefined;
  /** It runs no script. */
  readonly plain?: true;
  /** A style sheet of its own, behind those of the pages. */
  readonly sheet?: string;
  /** On a page for reviewers alone: what stands on top of it. No search finds it. */
  readonly band?: string;
  readonly dir?: 'rtl' | undefined;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * A block of data: browsers run no script of this type, and ask no policy about it. Nothing in it can end the element, and
 * none of it is a line of HTML.
 */
const dataBlock = (node: LinkedNode): string =>
  `<script type="application/ld+json">${JSON.stringify(node).replaceAll('<', '\\u003c')}</script>`;

/** Allows files of the site and the style of the page; no script within a page, and none from elsewhere. */
const policyOf = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashOf(style)}`,
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join('; ');

/**
 * A whole document. The policy comes first: until it is read, the browser looks for nothing to load.
 * @returns its HTML
 */
export function document({ base, styles, print, script }: Assets, parts: Parts): string {
  const { head, place, manifest, body, kind, steps, gate, linked, plain, sheet, band, dir } = parts;
  const inline = styles.slice(0, sheets[kind]).filter(({ text }) => text);
  const style = [...inline.map(({ text }) => text), ...(sheet ? [sheet] : [])].join('\n');
  const others = styles.filter((each) => !inline.includes(each));
  return [
    `<!doctype html><html lang="${head.lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8">`,
    inline.length > 0 && `<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}">`,
    '<meta name="referrer" content="no-referrer">',
    gate && `<script src="${base}${gate}"></script>`,
    band && '<meta name="robots" content="noindex">',
    !plain && `<script type="module" async src="${base}${script}"></script>`,
    steps && `<link rel="preload" as="fetch" crossorigin href="${base}${steps}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escapeHtml(head.title)}</title>`,
    head.description && `<meta name="description" content="${escapeHtml(head.description)}">`,
    head.canonical && `<link rel="canonical" href="${escapeHtml(head.canonical)}">`,
    ...head.alternates.map(
      ({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${escapeHtml(href)}">`,
    ),
    style && `<style>${style}</style>`,
    // They hold once the script says so; nothing waits for them. Without a script they hold at once.
    ...others.map(
      ({ file }) => `<link rel="stylesheet"${plain ? '' : ' media="not all"'} href="${base}${file}">`,
    ),
    `<link rel="stylesheet" media="print" href="${base}${print}">`,
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${base}icons/icon-180.png">`,
    `<link rel="manifest" href="${base}${manifest}">`,
    linked && dataBlock(linked),
    `</head><body>${band ?? ''}<div id="root" data-place="${place}">`,
    body,
    '</div></body></html>',
  ]
    .filter(Boolean)
    .join('');
}

/** The steps of a language in one file, for the taps that come before the app. */
export const stepsFile = (steps: readonly Parts[]): string =>
  [
    '<!doctype html><meta charset="utf-8">',
    ...steps.map(
      ({ place, head, body }) =>
        `<section data-place="${place}" data-title="${escapeHtml(head.title)}">${body}</section>`,
    ),
  ].join('');
