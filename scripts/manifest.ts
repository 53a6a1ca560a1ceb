import type { ManifestOptions } from 'vite-plugin-pwa';

export const manifestFile = 'app.webmanifest';

/**
 * What the home screen is told. The name and the pictures are neutral on purpose: others see them.
 * @param base the folder the site lives under
 */
export const manifest = (base: string): Partial<ManifestOptions> => ({
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
});
