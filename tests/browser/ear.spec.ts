import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { leavePage } from '../../src/content/services.ts';
import type { WordsFile } from '../../src/i18n/types.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import { draw, expect, kindsOfPages, open, root, stepPath, test } from './site.ts';
import { arrive, lendVoices, own } from './voices.ts';

test.use({ serviceWorkers: 'block' });

/** The words of a language as they are built. */
const wordsOf = (locale: LocaleId): WordsFile =>
  JSON.parse(readFileSync(join(root, `.generated/words/${locale}.json`), 'utf8'));

const said = (page: Page) => page.evaluate(() => window.voices.queue.map(({ text }) => text));

for (const { id: locale } of locales)
  test(`a question and a card are read by a voice of the device, and by no other (${locale})`, async ({
    page,
    context,
  }) => {
    const other = locale === 'en' ? 'ja-JP' : 'en-US';
    const fitting = locale === 'en' ? 'en_US' : 'ja_JP';
    const button = page.locator('.aloud');
    await lendVoices(page);
    await open(page, `/${locale}/`);
    await expect(page.locator('main .lead')).toBeVisible();
    await arrive(page, { lang: fitting, localService: false }, own(other));
    await expect(button).toHaveCount(0);
    await arrive(page, { lang: fitting, localService: false }, own(other), own(fitting));

    // As it is written, without readings: they would be said twice.
    const words = wordsOf(locale);
    const { title, lead, answers } = words.steps.start;
    const [name, stop] = [words.ui.aloud.start, words.ui.aloud.stop].map(withoutReadings);
    const asRead = (text: string) =>
      locale === 'en' ? withoutReadings(text) : withoutReadings(text).replaceAll(' ', '');
    await expect(button).toHaveAccessibleName(new RegExp(locale === 'ja-simple' ? '声' : `^${name}$`));
    await button.click();
    const lines = await said(page);
    for (const text of [title, lead, ...Object.values(answers).map(({ label }) => label)])
      expect(lines.map((line) => line.replaceAll(/〈.*?〉/g, ''))).toContain(asRead(text));
    expect(lines[0]).toBe(asRead(title));
    expect(lines).not.toContain(stop);
    expect(await page.evaluate(() => window.voices.queue.every(({ voice }) => voice.localService))).toBe(
      true,
    );

    // A second press ends it, and so does its end, and the next step.
    await button.click();
    expect(await said(page)).toEqual([]);
    await button.click();
    await expect(button.locator('use')).toHaveAttribute('href', /stop/);
    await page.evaluate(() => window.voices.queue.at(-1)?.onend?.());
    await expect(button.locator('use')).toHaveAttribute('href', /aloud/);
    await button.click();
    await page.click('[data-answer="found"]');
    expect(await said(page)).toEqual([]);

    // A card: no address is spelled, and what is in another language is left to a voice of that language.
    await draw(page, `/${stepPath(locale, 'ask-state')}`);
    await button.click();
    const card = await said(page);
    expect(card[0]).toBe(asRead(words.desks.jinken.name));
    expect(card.filter((text) => /moj\.go\.jp|jinken\.go\.jp/.test(text))).toEqual([]);
    const number = locale === 'ja' ? '0570-003-110' : '0570-090911';
    expect(card.filter((text) => text.includes(number)).length).toBeGreaterThan(0);
    const tongues = await page.evaluate(() => window.voices.queue.map(({ text, lang }) => [text, lang]));
    for (const [text = '', lang] of tongues)
      expect([text, lang]).toEqual([text, /[぀-鿿]/.test(text) ? expect.stringMatching(/^ja/) : fitting]);
    await page.goBack();
    expect(await said(page)).toEqual([]);

    // The way out is silent before another page has come.
    await button.click();
    const silences: string[] = [];
    await page.exposeFunction('fallSilent', () => silences.push('silent'));
    await page.evaluate(() => {
      window.voices.cancel = Reflect.get(window, 'fallSilent');
    });
    let go = () => {};
    const held = new Promise<void>((free) => {
      go = free;
    });
    await context.route(`${leavePage}**`, (route) => held.then(() => route.abort()));
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
    await expect.poll(() => silences).toEqual(['silent']);
    go();
  });

interface Node {
  readonly role: string;
  readonly name: string;
  /** The element's own number, to look it up in the document. */
  readonly element: number;
}

/** What Chromium tells a screen reader of the page, in the order of reading. */
async function tree(session: CDPSession): Promise<Node[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
  };
  return inOrder(nodes[0]?.nodeId ?? '')
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, backendDOMNodeId }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      element: backendDOMNodeId ?? 0,
    }));
}

const controls = ['link', 'button', 'checkbox', 'combobox', 'DisclosureTriangle', 'heading'];

/** The names that a screen reader meets first, on every screen. */
const firstNames = (locale: LocaleId): string[] => {
  const { ui, pages } = wordsOf(locale);
  const { emergency, leave, leaveNote, skip } = ui;
  return [
    `110 ${emergency.police}`,
    `119 ${emergency.medical}`,
    `${leave} ${leaveNote}`,
    skip,
    `${ui.display}: ${locales.find(({ id }) => id === locale)?.name}`,
    pages.home.name,
  ].map(withoutReadings);
};

for (const { id: locale, tag } of locales)
  test(`a screen reader meets what matters first, and everything by its name (${locale})`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    // Where there is room for the name, too.
    await page.setViewportSize({ width: 800, height: 640 });
    await lendVoices(page);
    await open(page, `/${locale}/`);
    await arrive(page, own(tag));
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    for (const path of [...kindsOfPages(locale), `${locale}/nowhere/`]) {
      await draw(page, `/${path}`);
      // What is seen of each control, without the readings: marked before the tree is read.
      const seen = await page.evaluate(() => {
        const texts: string[] = [];
        for (const element of document.querySelectorAll('a, button, summary, h1, h2, h3')) {
          if (!element.checkVisibility()) continue;
          const copy = element.cloneNode(true) as Element;
          for (const unsaid of copy.querySelectorAll('rt, rp, [aria-hidden]')) unsaid.remove();
          for (const picture of copy.querySelectorAll('[role=img]'))
            picture.replaceWith(picture.getAttribute('aria-label') ?? '');
          // A name of its own says what is seen, and more.
          const name = element.getAttribute('aria-label') ?? '';
          texts.push(name.includes(copy.textContent?.trim() || '-') ? name : (copy.textContent ?? ''));
        }
        return texts;
      });
      const nodes = await tree(session);
      const named = nodes.filter(({ role }) => controls.includes(role));
      const squeezed = (text: string) => text.replaceAll(/[\s\u2060\u200b]/g, '');
      const names = named
        .filter(({ role }) => !['checkbox', 'combobox'].includes(role))
        .map(({ name }) => squeezed(name));
      if (names.join('\n') !== seen.map(squeezed).join('\n'))
        wrong.push(`${path} is named ${names.filter((name, at) => name !== squeezed(seen[at] ?? ''))[0]}`);
      for (const { role, name } of named) if (!name) wrong.push(`${path} has a ${role} without a name`);
      const start = named.slice(0, 6).map(({ name }) => squeezed(name));
      expect(start, path).toEqual(firstNames(locale).map(squeezed));
      // Then the language, the way back and the heading, before anything else of the content.
      const inMain = nodes.slice(nodes.findIndex(({ role }) => role === 'main') + 1);
      const heading = inMain.findIndex(({ role }) => role === 'heading');
      const before = inMain.slice(0, heading).filter(({ role }) => controls.includes(role));
      const isTrail = await page.locator('main > .trail a').count();
      if (before.length !== isTrail) wrong.push(`${path} begins with ${before[0]?.name}`);
      expect(await page.getAttribute('html', 'lang')).toBe(tag);
      wrong.push(
        ...(await page.evaluate(() => {
          const found: string[] = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
            if (/[ぁ-んァ-ン一-龠]/.test(node.textContent ?? '') && !language.startsWith('ja'))
              found.push(`${location.pathname} is in Japanese and does not say so: ${node.textContent}`);
          }
          return found;
        })),
      );
    }
    expect(wrong).toEqual([]);
  });
