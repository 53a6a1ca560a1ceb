import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leavePage } from '../../src/content/services.ts';
import { builds, faultsOf, isThere, metaOf, sheetsOf, textOf, valuesOf } from './builds.ts';

const policy = 'Content-Security-Policy';

describe.each(Object.entries(builds))('the safety of %s', (_, build) => {
  const { files, pages } = build;

  it('loads nothing but files of its own', () => {
    const faults = faultsOf(build, (page) => {
      const links = page.tags.filter(
        ({ name, attributes }) => name === 'link' && !/^(canonical|alternate)$/.test(attributes.rel ?? ''),
      );
      const asked = [
        ...links.flatMap(({ attributes }) => attributes.href ?? 'nothing'),
        ...page.tags.flatMap(({ attributes }) => [attributes.src ?? [], attributes.srcset ?? []].flat()),
        ...valuesOf(page, 'href', 'use', 'image', 'base'),
        ...[
          ...sheetsOf(page)
            .join('')
            .matchAll(/url\(["']?([^"')]*)|@import\s+["']([^"']*)/g),
        ].map(([, url, imported]) => url ?? imported ?? ''),
      ];
      return asked.filter((address) => !isThere(build, address));
    });
    expect(faults).toEqual([]);
  });

  it('has no script that would run and no style within a page, but the one sheet', () => {
    const faults = faultsOf(build, ({ html, tags }) => {
      // Of this very type, written in this very way, it is data: no browser runs it.
      const withoutData = html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
      return [
        ...(withoutData.match(/<script(?![^>]*\ssrc=)[^>]*>|<script[^>]*>[^<]/g) ?? []),
        ...tags.flatMap(({ attributes }) =>
          Object.keys(attributes).filter((name) => /^(style|on.*)$/.test(name)),
        ),
        ...tags.map(({ name }) => name).filter((name) => /^(iframe|object|embed|form|base)$/.test(name)),
        ...(html.match(/href="\s*(javascript|data):/gi) ?? []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('allows exactly its script, its sheets and its own files', () => {
    const faults = faultsOf(build, (page, path) => {
      if (path === 'away.html') return [];
      const hashes = sheetsOf(page).map(
        (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
      );
      const wanted = [
        "default-src 'none'",
        "script-src 'self'",
        ["style-src 'self'", ...hashes].join(' '),
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types worker',
      ];
      const said = metaOf(page, policy) ?? '';
      return said.split('; ').sort().join() === wanted.sort().join() ? [] : [said];
    });
    expect(faults).toEqual([]);
  });

  it('names no hash of a script in any policy', () => {
    const said = [...pages.values()]
      .map((page) => metaOf(page, policy) ?? '')
      .concat(textOf(build, '_headers'));
    expect(said.filter((text) => /script-src[^;]*'(sha|nonce|unsafe)/.test(text))).toEqual([]);
  });

  it('says the policy before anything that it is to hold', () => {
    const faults = faultsOf(build, ({ tags }) => {
      const [, second, third] = tags.slice(1);
      const isFirst = second?.attributes.charset && third?.attributes['http-equiv'] === policy;
      return isFirst ? [] : [`${second?.name} ${third?.name}`];
    });
    expect(faults).toEqual([]);
  });

  it('has nothing on the page to leave to', () => {
    const away = pages.get('away.html');
    expect(metaOf(away, policy)).toBe("default-src 'none'; base-uri 'none'; form-action 'none'");
    expect(away?.tags.filter(({ name }) => /^(script|link|img|style)$/.test(name))).toEqual([]);
    expect(valuesOf(away, 'href', 'a'), 'one way on, that says nothing of this site').toEqual([leavePage]);
    expect(valuesOf(away, 'rel', 'a')).toEqual(['noreferrer noopener']);
  });

  it('tells no other site where one came from, and lets no browser make links of numbers', () => {
    const faults = faultsOf(build, (page, path) => {
      const said = [metaOf(page, 'referrer'), metaOf(page, 'format-detection')].join();
      return said === 'no-referrer,telephone=no' || path === 'away.html' ? [] : [said];
    });
    expect(faults).toEqual([]);
  });

  it('has no script that could keep or send what is answered', () => {
    const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    const tools =
      /\.cookie\b|cookieStore|indexedDB|sendBeacon|WebSocket|EventSource|RTCPeer|geolocation|pushManager/g;
    expect(scripts.flatMap((path) => textOf(build, path).match(tools) ?? [])).toEqual([]);
    // The steps are read with it: asked for by their address, with nothing said beside.
    const requests = scripts.flatMap(
      (path) => textOf(build, path).match(/XMLHttpRequest.*?\.send\(.*?\)/g) ?? [],
    );
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^XMLHttpRequest\W+\w+\.open\(`GET`,\w+\).*\.send\(\)$/);
    expect(requests[0]).not.toMatch(/setRequestHeader|withCredentials/);
    const asked = scripts.flatMap((path) => textOf(build, path).match(/localStorage\b[.\w[]*/g) ?? []);
    expect([...new Set(asked)].sort()).toEqual([
      'localStorage',
      'localStorage.getItem',
      'localStorage.setItem',
    ]);
  });
});
