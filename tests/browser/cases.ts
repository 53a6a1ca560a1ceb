// Who comes, what they tap, and what must stand there: twenty cases that the chart has to serve.

import type { DeskId } from '../../src/content/desks.ts';
import type { LocaleId } from '../../src/content/locales.ts';

/** What is looked for on a screen, by a selector, and in the languages where it matters. */
export interface Wanted {
  readonly at: string;
  /** What it must name; with the readings out. */
  readonly names?: RegExp;
  /** Whether it lies whole on the first screen of a phone. */
  readonly seen?: true;
  readonly only?: readonly LocaleId[];
}

export interface Walk {
  /** The answers that are tapped, with spaces between them. */
  readonly taps: string;
  /** What the questions on the way must say, by the step. */
  readonly asked?: Readonly<Record<string, readonly Wanted[]>>;
  /** Any of these stands first; none named: whatever answers at that hour. */
  readonly desk?: readonly DeskId[];
  /** The first button, by the id of its channel; none named: any. */
  readonly channel?: string | Readonly<Record<LocaleId, string>>;
  readonly stands?: readonly Wanted[];
  /** Desks among those of the result. */
  readonly desks?: readonly DeskId[];
}

export interface Case {
  readonly id: number;
  readonly who: string;
  /** When, in Japan. */
  readonly at: string;
  readonly walks: readonly Walk[];
}

const note = (key: string): Wanted => ({ at: `[data-note="${key}"]` });
const lead: Wanted = { at: 'main > .lead', seen: true };
const to = (page: string): Wanted => ({ at: `main a[href$="/${page}/"]` });
const answer = (id: string, names: RegExp): Wanted => ({ at: `[data-answer="${id}"]`, names });
const services = to('services');
const foreign = ['en', 'ja-simple'] as const satisfies readonly LocaleId[];

const morning = '2026-11-25T10:00:00+09:00';

const removals = ['net-expert', 'rights-expert', 'state', 'private', 'harmful', 'unsure'] as const;
const warned: Walk['asked'] = { remove: [{ ...lead, names: /お金|money/ }] };

/** The line of the police for advice that stands first. */
export interface AdviceLine {
  /** The id of its channel. */
  readonly line: string;
  readonly number: RegExp;
}

/** @param police with a prefecture chosen, as in an edition of its own, that of this prefecture */
export const casesWith = (police: AdviceLine): readonly Case[] => [
  {
    id: 1,
    who: '15, threatened with her picture unless she pays',
    at: '2026-11-25T23:40:00+09:00',
    walks: [
      {
        taps: 'harmed images',
        desk: ['sexual-crime-police'],
        channel: 'phone',
        stands: [lead, note('before-paying'), note('keep'), note('take-it-down')],
        desks: ['take-it-down', 'kodomo-sos', 'childline'],
      },
    ],
  },
  {
    id: 2,
    who: 'parent of a child insulted in a closed group chat',
    at: '2026-11-25T22:30:00+09:00',
    walks: [
      {
        taps: 'harmed how',
        desk: ['ihaho'],
        stands: [note('closed-group'), note('school')],
        desks: ['kodomo-sos'],
      },
      {
        taps: 'harmed talk',
        stands: [{ at: '[data-now] li:nth-child(-n + 3)[data-reach="kodomo-sos"]' }],
      },
    ],
  },
  {
    id: 3,
    who: 'trainee whose lender threatens her family',
    at: morning,
    walks: [
      {
        taps: 'harmed danger',
        desk: ['police'],
        channel: police.line,
        stands: [
          {
            at: 'article .channel:first-child [data-tongues]',
            names: /Japanese|日本語/,
            seen: true,
            only: foreign,
          },
          { ...note('language'), names: /0570-078377/ },
          { at: 'article [data-fold="prepare"] blockquote[lang="ja"]', only: foreign },
        ],
      },
    ],
  },
  {
    id: 4,
    who: 'owner of a shop with false reviews',
    at: morning,
    walks: [
      {
        taps: 'harmed remove net-expert',
        desk: ['ihaho'],
        channel: 'form',
        stands: [note('firms'), services],
      },
    ],
  },
  {
    id: 5,
    who: 'worker, name and workplace on a board',
    at: morning,
    walks: [
      ...['net-expert', 'rights-expert', 'state', 'unsure'].map(
        (id): Walk => ({
          taps: `harmed remove ${id}`,
          desk: ['ihaho', 'jinken'],
          stands: [services],
        }),
      ),
      ...['private', 'harmful'].map(
        (id): Walk => ({
          taps: `harmed remove ${id}`,
          stands: [services],
        }),
      ),
    ],
  },
  {
    id: 7,
    who: 'a former partner put an intimate video on a site',
    at: morning,
    walks: [
      {
        taps: 'harmed images',
        desk: ['sexual-crime-police'],
        channel: 'phone',
        stands: [note('keep'), { ...note('take-it-down'), names: /StopNCII/ }],
        desks: ['safeline', 'stop-ncii'],
      },
      {
        taps: 'harmed remove harmful',
        desk: ['safeline'],
        channel: 'private-images',
        stands: [{ at: '[data-channel="private-images"]', seen: true }, { at: '[data-fold="prepare"]' }],
        desks: ['stop-ncii', 'sexual-crime-police'],
      },
    ],
  },
  {
    id: 8,
    who: 'a death threat with a date, two days before',
    at: '2026-11-25T23:00:00+09:00',
    walks: [
      {
        taps: 'harmed danger',
        desk: ['police'],
        channel: police.line,
        stands: [
          { ...lead, names: /(?=.*110)(?=.*(先の ?日|later day))/ },
          { at: 'article .channel:first-child .number', names: police.number },
          { at: 'article .channel:last-child [data-channel="form"]' },
        ],
      },
    ],
  },
  {
    id: 9,
    who: 'wants to die, on 3 January at 02:00',
    at: '2027-01-03T02:00:00+09:00',
    walks: [
      {
        taps: 'harmed talk',
        stands: [
          { at: '[data-now] .channel:first-child .action', seen: true },
          { at: '[data-now] ~ article[data-desk="kokoro"]' },
        ],
      },
      {
        taps: 'unsure sad',
        stands: [{ at: '[data-now] .channel:first-child .action', seen: true }],
        desks: ['kokoro'],
      },
    ],
  },
  {
    id: 10,
    who: 'student who found abuse images of children',
    at: morning,
    walks: [
      {
        taps: 'found',
        asked: { start: [answer('found', /子ども.*(画像|写真)|images of children/)] },
        desk: ['ihc'],
        channel: 'form',
        stands: [note('no-copies'), { at: 'main:not(:has(a[href$="/prepare/"]))' }],
      },
    ],
  },
  {
    id: 12,
    who: 'account taken over, friends asked for gift cards',
    at: morning,
    walks: [
      {
        taps: 'technical',
        desk: ['ipa'],
        stands: [note('recovery'), note('police'), services],
        desks: ['police'],
      },
    ],
  },
  {
    id: 13,
    who: 'teacher, a beating of a pupil is online',
    at: morning,
    walks: [
      {
        taps: 'harmed remove harmful',
        asked: { remove: [answer('harmful', /動画.*写真|写真.*動画|videos and photos/)] },
        desk: ['safeline'],
        stands: [{ at: 'article [data-channel="form"] [data-channel="form"]' }],
        desks: ['kodomo-sos'],
      },
    ],
  },
  {
    id: 15,
    who: 'he posted; a letter came that asks for his opinion',
    at: morning,
    walks: [
      {
        taps: 'unsure letter',
        desk: ['houterasu'],
        channel: { ja: 'phone', en: 'multilingual', 'ja-simple': 'multilingual' },
        stands: [note('date')],
        desks: ['lawyer', 'ihaho'],
      },
    ],
  },
  {
    id: 16,
    who: 'hate posts about her origin',
    at: morning,
    walks: [
      {
        taps: 'harmed remove rights-expert',
        asked: { remove: [answer('rights-expert', /差別|discrimination/)] },
        desk: ['jinken'],
        channel: { ja: 'phone', en: 'multilingual', 'ja-simple': 'multilingual' },
        stands: [note('languages')],
      },
    ],
  },
  {
    id: 17,
    who: 'a nude made by AI from her photos',
    at: morning,
    walks: [
      {
        taps: 'harmed images',
        asked: { wish: [answer('images', /AI/)] },
        desk: ['sexual-crime-police'],
        channel: 'phone',
        desks: ['safeline'],
      },
    ],
  },
  {
    id: 19,
    who: '78, a "policeman" wants his savings moved',
    at: morning,
    walks: [
      {
        taps: 'unsure money',
        desk: ['police'],
        channel: police.line,
        stands: [note('do-not-move'), { at: 'article .number', names: police.number }],
        desks: ['consumer'],
      },
    ],
  },
  {
    id: 21,
    who: 'lives abroad, defamed on a Japanese board',
    at: morning,
    walks: [
      {
        taps: 'harmed remove net-expert',
        desk: ['ihaho'],
        channel: 'form',
        stands: [{ ...note('abroad'), names: /0570/ }],
      },
    ],
  },
  {
    id: 23,
    who: 'widow, lies about her late husband',
    at: morning,
    walks: [{ taps: 'harmed', asked: { start: [{ ...lead, names: /家族|family/ }] } }],
  },
  {
    id: 27,
    who: "a stranger's post: I jump at midnight",
    at: '2026-11-25T22:00:00+09:00',
    walks: [
      {
        taps: 'found',
        desk: ['ihc'],
        channel: 'form',
        stands: [{ ...lead, names: /^[^。.]*110/ }, note('address')],
      },
    ],
  },
  {
    id: 29,
    who: 'paid a "removal company", nothing removed',
    at: morning,
    walks: [
      ...removals.map(
        (id): Walk => ({
          taps: `harmed remove ${id}`,
          asked: warned,
          desks: ['consumer'],
        }),
      ),
      { taps: 'unsure money', desks: ['consumer'] },
    ],
  },
  {
    id: 30,
    who: 'her husband reads her phone and posted her address',
    at: morning,
    walks: [
      {
        taps: 'harmed danger',
        desk: ['police'],
        channel: police.line,
        stands: [{ at: '[data-watched][href$="/safety/"]', seen: true }],
        desks: ['dv-plus'],
      },
    ],
  },
];
