import { describe, expect, it } from 'vitest';
import { start } from '../../src/content/chart.ts';
import { locales } from '../../src/content/locales.ts';
import { fullHead } from '../../src/i18n/head.ts';
import { allScreens, isQuestion, missing, pathOf, type Screen } from '../../src/model/places.ts';
import { breakMark, withoutReadings } from '../../src/model/readings.ts';
import { trailTo } from '../../src/model/trail.ts';
import { files, words } from '../words.ts';

const screens = allScreens();
const inWizard = (screen: Screen) => screen.kind === 'step' && screen.id !== start;
const site = 'https://example.org';

describe.each(locales)('what a page says of itself in $name', ({ id, tag }) => {
  const of = (screen: Screen, base = '/', host = '') =>
    fullHead(words[id], { ...screen, locale: id }, base, host);
  const name = withoutReadings(files[id].pages.home.name);
  const titles = (which: (screen: Screen) => boolean) => screens.filter(which).map((s) => of(s).title);

  it('is no more, in the wizard, than a number, and describes the site alone', () => {
    for (const screen of screens) {
      if (screen.kind !== 'step' || !inWizard(screen)) continue;
      const taps = trailTo(screen.id).length;
      const { title, description } = of(screen);
      expect(description, screen.id).toBe(withoutReadings(files[id].pages.home.tagline));
      expect(title, screen.id).toMatch(new RegExp(`^${name}`));
      if (isQuestion(screen.id)) expect(title, screen.id).toMatch(new RegExp(`\\b${taps + 1}$`));
    }
    const neutral = titles(inWizard).map((title) => title.replace(/ \d$/, ''));
    const questions = titles((s) => inWizard(s) && s.kind === 'step' && isQuestion(s.id));
    const results = titles((s) => inWizard(s) && s.kind === 'step' && !isQuestion(s.id));
    const depths = screens.flatMap((s) =>
      inWizard(s) && s.kind === 'step' && isQuestion(s.id) ? [trailTo(s.id).length] : [],
    );
    expect(new Set(questions).size).toBe(new Set(depths).size);
    expect(new Set(results).size).toBe(1);
    expect(new Set(neutral).size).toBe(2);
  });

  it('speaks, outside of the wizard, and differs from page to page', () => {
    const speaking = screens.filter((screen) => !inWizard(screen));
    const heads = speaking.map((screen) => of(screen));
    expect(new Set(heads.map(({ title }) => title)).size).toBe(speaking.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(speaking.length);
    for (const screen of speaking) {
      const { title, description } = of(screen);
      expect(title).toContain(name);
      expect(description?.length, title).toBeGreaterThan(10);
      if (screen.kind === 'desk') expect(title).toContain(withoutReadings(files[id].desks[screen.id].name));
    }
    expect(of({ kind: 'step', id: start }).title).toContain(withoutReadings(files[id].pages.home.tagline));
  });

  it('holds no reading, break mark or slot', () => {
    for (const screen of [...screens, missing]) {
      const { title, description = '' } = of(screen);
      expect(title + description).not.toMatch(/[{}|]|undefined/);
      expect(title + description).not.toContain(breakMark);
    }
  });

  it('names its address: whole where the site is known, else from the root of the host', () => {
    for (const screen of screens) {
      const path = pathOf({ ...screen, locale: id });
      expect(of(screen, '/sub/path/', site).canonical).toBe(`${site}/sub/path/${path}`);
      expect(of(screen).canonical).toBe(`/${path}`);
    }
  });

  it('names the same screen in each language', () => {
    for (const screen of screens)
      expect(of(screen, '/', site).alternates).toEqual(
        locales.map((locale) => ({
          lang: locale.tag,
          href: `${site}/${pathOf({ ...screen, locale: locale.id })}`,
        })),
      );
  });

  it('gives no address where there is none', () => {
    const { lang, title, ...rest } = of(missing, '/', site);
    expect(lang).toBe(tag);
    expect(title).not.toBe('');
    expect(rest).toEqual({ alternates: [] });
  });
});
