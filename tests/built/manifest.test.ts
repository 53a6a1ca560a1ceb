import { describe, expect, it } from 'vitest';
import { builds, faultsOf, linkOf, textOf } from './builds.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

/** Width and height in the head of a PNG file. */
function sizeOf(png: Buffer | undefined): string {
  if (png?.toString('latin1', 1, 4) !== 'PNG') return 'no PNG';
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe.each(Object.entries(builds))('the manifest of %s', (_, build) => {
  const { base, files, edition } = build;
  const manifest = JSON.parse(textOf(build, 'app.webmanifest'));
  const icons: readonly Picture[] = manifest.icons;

  it('stays within its folder, and runs without the browser around it', () => {
    expect(manifest).toMatchObject({
      id: edition ? `${base}?edition=${edition}` : base,
      scope: base,
      start_url: base,
      lang: 'ja',
      display: 'standalone',
    });
    expect(manifest.name).toMatch(/./);
    expect(manifest.short_name).toMatch(/./);
  });

  it('has pictures of the sizes that it says', () => {
    const pictures: readonly Picture[] = [...icons, ...manifest.screenshots];
    expect(pictures.map(({ src }) => sizeOf(files.get(src)))).toEqual(pictures.map(({ sizes }) => sizes));
    expect(pictures.filter(({ type }) => type !== 'image/png')).toEqual([]);
    const kinds = icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    expect(kinds).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  });

  it('is named by every page, with the icon for Apple', () => {
    const faults = faultsOf(build, (page, path) => {
      const fileOf = (rel: string) => files.get((linkOf(page, rel) ?? '').slice(base.length));
      const isRight =
        new RegExp(`^${base}app${edition ? '(\\.(en|ja-simple))?' : ''}\\.webmanifest$`).test(
          linkOf(page, 'manifest') ?? '',
        ) &&
        fileOf('manifest') !== undefined &&
        sizeOf(fileOf('apple-touch-icon')) === '180x180' &&
        fileOf('icon') !== undefined;
      return isRight || path === 'away.html' ? [] : [String(linkOf(page, 'manifest'))];
    });
    expect(faults).toEqual([]);
  });
});
