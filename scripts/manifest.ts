import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { type LocaleId, locales, reference } from '../src/content/locales.ts';
import type { Chosen } from './edition.ts';

/**
 * The file of a page. Ours has the same name in every language; an edition has its names in each, and a file for it.
 * @param locale none: a page in all languages
 */
export const manifestFile = (locale: LocaleId = reference, published?: Chosen['published']): string =>
  published && locale !== reference ? `app.${locale}.webmanifest` : 'app.webmanifest';

/** What an edition says otherwise: it is an app of its own, whatever stood at the same address before. */
function ofEdition(base: string, locale: LocaleId, published: Chosen['published']): Partial<ManifestOptions> {
  if (!published) return {};
  const { id, names } = published.edition;
  return {
    id: `${base}?edition=${id}`,
    lang: locales.find((each) => each.id === locale)?.tag ?? locale,
    name: names[locale].site,
    short_name: names[locale].short,
  };
}

/**
 * What the home screen is told. The name and the pictures are neutral on purpose: others see them.
 * @param base the folder the site lives under
 * @param locale the language of the page that names it
 */
export const manifest = (
  base: string,
  locale: LocaleId = reference,
  published?: Chosen['published'],
): Partial<ManifestOptions> => ({
  id: base,
  scope: base,
  start_url: base,
  lang: 'ja',
  dir: 'ltr',
  name: 'まどぐち',
  short_name: 'まどぐち',
  description: '相談先の案内',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#ffffff',
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    { src: 'screenshots/narrow.png', sizes: '720x1280', type: 'image/png', form_factor: 'narrow' },
    { src: 'screenshots/wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide' },
  ],
  ...ofEdition(base, locale, published),
});

/** Writes the manifests, and the logo of a publisher. The hosts know of our own manifest: an edition has more. */
export function homeScreen(base: string, { published }: Chosen): Plugin {
  const ids = published ? locales.map(({ id }) => id) : [reference];
  let out = '';
  return {
    name: 'home-screen',
    apply: 'build',
    configResolved: ({ root, build }) => {
      out = join(root, build.outDir);
    },
    generateBundle() {
      for (const id of ids)
        this.emitFile({
          type: 'asset',
          fileName: manifestFile(id, published),
          source: JSON.stringify(manifest(base, id, published)),
        });
      if (published?.facts.logo && published.logo)
        this.emitFile({ type: 'asset', fileName: published.facts.logo, source: published.logo });
    },
    writeBundle: () => {
      const others = ids.map((id) => manifestFile(id, published)).filter((file) => file !== manifestFile());
      const rules = others.map((file) => `/${file}\n  Cache-Control: no-cache\n`);
      appendFileSync(join(out, '_headers'), rules.join(''));
    },
  };
}
