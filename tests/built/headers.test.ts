import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../scripts/headers.mjs';
import { builds, faultsOf, metaOf, textOf } from './builds.ts';

const hashed = 'public, max-age=31536000, immutable';
const directives = (policy = '') => policy.split('; ').sort();

describe.each(Object.entries(builds))('the headers of %s', (_, build) => {
  const headersOf = readHeaders(textOf(build, '_headers'));
  const at = (path: string) => headersOf(build.base + path);
  const { 'Cache-Control': kept, ...always } = at('ja/');

  it('keep files with a hash in their names for long, no page at all, and not the worker unasked', () => {
    const odd = [...build.files.keys()].filter((path) => {
      const cache = at(path.replace(/index\.html$/, ''))['Cache-Control'];
      if (path.startsWith('assets/')) return cache !== hashed;
      // Not even in memory: in Firefox such a page does not learn that the reader has left in a hurry.
      if (path.endsWith('.html')) return cache !== 'no-store';
      return /\.(js|webmanifest)$/.test(path) && cache !== 'no-cache';
    });
    expect(odd).toEqual([]);
    expect(kept).toBe('no-store');
  });

  it('keep nothing that is not there, and say nothing beside the site', () => {
    expect(at('assets/gone-00000000.js')['Cache-Control']).toBeUndefined();
    if (build.base !== '/') expect(headersOf('/')).toEqual({});
  });

  it('repeat the policy of the pages but for the style, and let nobody frame them', () => {
    const said = directives(always['Content-Security-Policy']);
    expect(said).toContain("frame-ancestors 'none'");
    const faults = faultsOf(build, (page, path) => {
      if (path === 'away.html') return [];
      const wanted = directives(metaOf(page, 'Content-Security-Policy')).filter(
        (directive) => !/^(default|style)-src /.test(directive),
      );
      return [...wanted, "frame-ancestors 'none'"].sort().join() === said.join() ? [] : [wanted.join('; ')];
    });
    expect(faults).toEqual([]);
  });

  it('ask for HTTPS, tell no type other than ours and no way here, and allow nothing but to copy', () => {
    expect(always['Strict-Transport-Security']).toMatch(/^max-age=\d{8}$/);
    expect(always['X-Content-Type-Options']).toBe('nosniff');
    expect(always['Referrer-Policy']).toBe('no-referrer');
    const permissions = (always['Permissions-Policy'] ?? '').split(', ');
    expect(permissions.filter((each) => !each.endsWith('=()'))).toEqual(['clipboard-write=(self)']);
    for (const eye of ['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'payment'])
      expect(permissions).toContain(`${eye}=()`);
  });
});
