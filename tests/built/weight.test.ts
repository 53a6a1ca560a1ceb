import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { questions, start } from '../../src/content/chart.ts';
import { locales } from '../../src/content/locales.ts';
import { unpackDocuments } from '../../src/model/documentBundle.ts';
import { builds, fileAt, packedSize, precached, textOf, valuesOf } from './builds.ts';

// Bytes, as gzip packs them: over a slow line, the first visit is a matter of these.
// Of a step's, 100 are for the folder and the address of the site; of another page's, 200 for what it says to machines.
const budget = {
  first: 4_350,
  scripts: 50_000,
  question: 6_100,
  step: 8_360,
  page: 12_200,
  stored: 300_000,
  files: 23,
};
// An edition says besides on each page whose it is; its chart and its poster have rules of their own for paper.
const ofEdition = { scripts: 51_000, step: 8_500, page: 13_000 };

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe.each(Object.entries(builds))('the weight of %s', (_, build) => {
  const { files, pages, edition } = build;
  const most = { ...budget, ...(edition ? ofEdition : {}) };
  const assets = [...files.keys()].filter((path) => path.startsWith('assets/'));

  it('is one small script at first, and no more of it later than there may be', () => {
    const [first = '', ...others] = valuesOf(pages.get('ja/index.html'), 'src', 'script');
    expect(others).toEqual([]);
    expect(packedSize(build, fileAt(build, first))).toBeLessThanOrEqual(most.first);
    const scripts = assets.filter((path) => path.endsWith('.js'));
    expect(sum(scripts.map((path) => packedSize(build, path)))).toBeLessThanOrEqual(most.scripts);
  });

  it('is no page heavier than it may be', () => {
    const sizes = [...pages.keys()].map((path) => ({ path, size: packedSize(build, path) }));
    const isStep = (path: string) => /^[\w-]+\/(step\/[\w-]+\/)?index\.html$/.test(path);
    expect(sizes.filter(({ path }) => isStep(path)).length).toBeGreaterThan(60);
    expect(sizes.filter(({ path }) => !isStep(path)).length).toBeGreaterThan(60);
    const places = locales.flatMap(({ id }) =>
      Object.keys(questions).map(
        (question) => `${id}/${question === start ? '' : `step/${question}/`}index.html`,
      ),
    );
    const isQuestion = (path: string) => places.includes(path);
    expect(sizes.filter(({ path }) => isQuestion(path)).length).toBe(places.length);
    const mostOf = (path: string) =>
      isQuestion(path) ? most.question : isStep(path) ? most.step : most.page;
    expect(sizes.filter(({ path, size }) => size > mostOf(path))).toEqual([]);
  });

  it('is few files to store, each by its own bytes, and no more than there may be', () => {
    const stored = precached(build);
    const urls = stored.map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(['index.html', '404.html', 'away.html']));
    const wrong = stored.filter(({ url, integrity }) => {
      const bytes = files.get(url);
      return !bytes || integrity !== `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    });
    expect(wrong).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBeLessThanOrEqual(most.files);
    // The steps are for the taps before there is a store.
    expect(assets.filter((path) => !urls.includes(path) && !path.includes('.steps-'))).toEqual([]);
    const isWordsOf = (id: string, path: string) => new RegExp(`^assets/${id}-[\\w-]{8}\\.json$`).test(path);
    for (const { id } of locales) {
      const others = locales.filter((each) => each.id !== id);
      const own = urls.filter((path) => !others.some((each) => isWordsOf(each.id, path)));
      expect(urls.length - own.length, id).toBe(others.length);
      expect(sum(own.map((path) => packedSize(build, path))), id).toBeLessThanOrEqual(most.stored);
    }
  });

  it('is stored with every document, as its page has it but for the gate, and for what only a page of the host needs', () => {
    for (const { id } of locales) {
      const path = assets.find((each) => each.startsWith(`assets/${id}.documents-`)) ?? '';
      const documents = unpackDocuments(JSON.parse(textOf(build, path)));
      const own = [...pages.keys()].filter((page) => page.startsWith(`${id}/`));
      expect(documents.map(([each]) => `${each}index.html`).sort()).toEqual(own.sort());
      const ofHost = /<link rel="preload"[^>]*>|<script type="application\/ld\+json">.*?<\/script>/g;
      const wrong = documents.filter(
        ([each, html]) =>
          html.replace(/<script src="[^"]*\/gate-[^"]*"><\/script>/, '') !==
          textOf(build, `${each}index.html`).replace(ofHost, ''),
      );
      expect(wrong.map(([each]) => each)).toEqual([]);
    }
  });
});
