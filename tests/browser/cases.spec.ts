import type { Page } from '@playwright/test';
import hokkaido from '../../editions/hokkaido/edition.ts';
import kumamoto from '../../editions/kumamoto/edition.ts';
import { questions } from '../../src/content/chart.ts';
import { type DeskId, desks } from '../../src/content/desks.ts';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import type { Channel, PrefectureCode } from '../../src/content/types.ts';
import { type AdviceLine, type Case, casesWith, type Walk, type Wanted } from './cases.ts';
import { builds, draw, expect, open, takeTaps, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

/** What is wrong with what is looked for on the screen; nothing where it stands there. */
async function missing(page: Page, wanted: Wanted, locale: LocaleId): Promise<string[]> {
  const { at, names, seen, only } = wanted;
  if (only && !only.includes(locale)) return [];
  return page.evaluate(
    ([selector, pattern, flags, mustBeSeen]) => {
      const found = document.querySelector(selector);
      if (!found) return [`${selector} is not there`];
      const wrong: string[] = [];
      const copy = found.cloneNode(true) as Element;
      for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
      const text = (copy.textContent ?? '').replaceAll(/[\u200b\u2060]/g, '').trim();
      if (!new RegExp(pattern, flags).test(text)) wrong.push(`${selector} does not name it: ${text}`);
      // What is folded is on the result, too; what must be seen is not folded.
      if (!found.checkVisibility() && !found.closest('details:not([open])'))
        wrong.push(`${selector} is hidden`);
      const { top, bottom, height } = found.getBoundingClientRect();
      if (mustBeSeen && (height === 0 || top < 0 || bottom > innerHeight || scrollY > 0))
        wrong.push(`${selector} ends at ${Math.round(bottom)} px`);
      return wrong;
    },
    [at, names?.source ?? '', names?.flags ?? '', seen === true] as const,
  );
}

/** The first desk of a result and the first button that stands there. */
const firstOf = (page: Page): Promise<{ desk: string; channel: string }> =>
  page.evaluate(() => {
    const first = document.querySelector<HTMLElement>('main :is(article[data-desk], [data-reach])');
    const action = document.querySelector<HTMLElement>('main .action[data-channel]');
    const isIts = first?.contains(action);
    return {
      desk: first?.dataset.desk ?? first?.dataset.reach ?? '',
      channel: (isIts && action?.dataset.channel) || '',
    };
  });

/** Whether somebody answers at this moment: at any hour, or the badge says so. */
async function answers(page: Page, desk: DeskId, id: string): Promise<boolean> {
  const channel = (desks[desk].channels as readonly Channel[]).find((each) => each.id === id);
  if (!channel || !['telephone', 'chat', 'sns'].includes(channel.kind)) return false;
  if (channel.hours?.kind === 'always') return true;
  return (await page.locator(`main li[data-reach="${desk}"] [data-open="true"]`).count()) > 0;
}

interface Landed {
  readonly desk: string;
  readonly channel: string;
  readonly wrong: readonly string[];
}

/** Taps the answers of a walk and says where it has led to, and what is wrong there. */
async function go(
  page: Page,
  base: string,
  locale: LocaleId,
  { taps, asked, ...walk }: Walk,
): Promise<Landed> {
  const wrong: string[] = [];
  let step: string = 'start';
  await draw(page, `${base}${locale}/`);
  for (const tap of taps.split(' ')) {
    for (const each of asked?.[step] ?? []) wrong.push(...(await missing(page, each, locale)));
    const { answers: all } = questions[step as keyof typeof questions];
    step = all.find(({ id }) => id === tap)?.to ?? '';
    await takeTaps(page);
    await page.click(`main [data-answer="${tap}"]`);
    await expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();
  }
  const { desk, channel } = await firstOf(page);
  if (Object.hasOwn(questions, step)) return { desk, channel, wrong };
  if (walk.desk ? !walk.desk.includes(desk as DeskId) : !channel) wrong.push(`${desk} stands first`);
  if (await page.locator('main > [data-now]').count())
    if (!(await answers(page, desk as DeskId, channel))) wrong.push(`nobody answers at ${desk} now`);
  const wanted = typeof walk.channel === 'object' ? walk.channel[locale] : walk.channel;
  if (wanted && wanted !== channel) wrong.push(`${channel} is its first button, not ${wanted}`);
  for (const each of walk.stands ?? []) wrong.push(...(await missing(page, each, locale)));
  for (const id of walk.desks ?? [])
    if (
      (await page
        .locator(`main :is([data-desk="${id}"], [data-row="${id}"], [data-reach="${id}"])`)
        .count()) === 0
    )
      wrong.push(`${id} is not among the desks`);
  return { desk, channel, wrong };
}

/** A line of the report of a case. */
const line = ({ id, who }: Case, { taps }: Walk, { desk, channel, wrong }: Landed): string =>
  `${String(id).padStart(2)} ${who} | ${taps} | ${desk} ${channel} | ${wrong.join('; ') || 'right'}`;

/** The short number, or with the police of a prefecture chosen, theirs. */
function adviceLine(code?: PrefectureCode): AdviceLine {
  const number = prefectures.find((each) => each.code === code)?.advice?.number;
  return { line: number && code ? code : 'phone', number: new RegExp(number ?? '#9110') };
}

const everywhere = locales.map(({ id }) => id);
// The steps of an edition are the same in each language: one of each edition.
const walked = [
  { build: builds.top, police: adviceLine(), languages: everywhere },
  { build: builds.hokkaido, police: adviceLine(...hokkaido.area.prefectures), languages: ['ja'] },
  { build: builds.kumamoto, police: adviceLine(...kumamoto.area.prefectures), languages: ['ja-simple'] },
] as const;

for (const { build, police, languages } of walked)
  test.describe(build.base, () => {
    test.use({ build });
    for (const locale of languages)
      test(`everybody who comes lands at the right desk (${locale})`, async ({ page }) => {
        const report: string[] = [];
        await open(page, `${build.base}${locale}/`);
        for (const each of casesWith(police)) {
          await page.clock.setFixedTime(new Date(each.at));
          for (const walk of each.walks)
            report.push(line(each, walk, await go(page, build.base, locale, walk)));
        }
        console.log(`\n${build.base}${locale}/\n${report.join('\n')}`);
        expect(report.filter((each) => !each.endsWith('| right'))).toEqual([]);
      });
  });
