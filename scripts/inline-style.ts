import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { hold, show } from './hold.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of every page; the prerender takes from it what a page does not need. `style` is the hash
 * of the one inlined style sheet.
 */
const policy = (style: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashOf(hold)} ${hashOf(show)}`,
    `style-src 'self' ${style}`,
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join('; ');

/** The sheet for printing stays a file, and comes after: it overrules the one for the screen. */
const printSheet = /<link rel="stylesheet" media="print"[^>]*>/;

const referrer = /<meta name="referrer"[^>]*>/;
const script = /<script async [^>]*><\/script>\s*/;

/** The link to the sheet for the screen. */
const screenSheet = /<link rel="stylesheet"(?![^>]*media)[^>]* href="([^"]+)"[^>]*>/;

/**
 * Puts the style sheet into the page, so that the first paint needs one request, and the policy that
 * allows exactly that sheet and nothing from elsewhere.
 */
export function inlineStyle(base: string): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const sheet = Object.values(bundle ?? {}).find(
          ({ fileName }) => fileName === html.match(screenSheet)?.[1]?.slice(base.length),
        );
        if (sheet?.type !== 'asset') throw new Error('The build has no style sheet to put into the page.');
        const css = String(sheet.source).trim();
        delete (bundle as Record<string, unknown>)[sheet.fileName];
        // The policies come first: until they are read, the browser looks for nothing to load, and tells no referrer.
        const [first = ''] = html.match(script) ?? [];
        return html
          .replace(first, '')
          .replace(screenSheet, '')
          .replace(printSheet, (link) => `<style>${css}</style>${link}`)
          .replace(
            referrer,
            (policy) =>
              `${policy}\n    <script>${hold}</script><!--hold-->${first.trim().replace('async', 'async fetchpriority="high"').replace(' crossorigin', '')}`,
          )
          .replace(
            '<meta charset="utf-8" />',
            (charset) =>
              `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(hashOf(css))}" />`,
          )
          .replaceAll(/>\n\s*</g, '><');
      },
    },
  };
}
