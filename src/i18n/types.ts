import type pages from '../../locales/ja/pages.json';
import type ui from '../../locales/ja/ui.json';
import type { QuestionId, ResultId } from '../content/chart.ts';
import type { DeskId } from '../content/desks.ts';

export interface AnswerWords {
  readonly label: string;
  readonly hint: string;
  /** The answer in two or three words, for the line of answers given so far. */
  readonly short: string;
}

export interface QuestionWords {
  readonly title: string;
  readonly lead: string;
  readonly answers: Readonly<Record<string, AnswerWords>>;
  readonly groups?: Readonly<Record<string, string>>;
}

export interface ResultWords {
  readonly title: string;
  readonly lead: string;
  readonly notes: readonly string[];
  readonly points?: { readonly title: string; readonly items: readonly string[] };
}

/** What is said about a desk. A field that the facts do not carry is left out. */
export interface DeskWords {
  readonly name: string;
  readonly operator?: string;
  readonly summary: string;
  readonly does: readonly string[];
  readonly doesNot?: readonly string[];
  readonly who?: string;
  readonly anonymity?: string;
  readonly prepare?: readonly string[];
  readonly duration?: string;
  readonly caution?: readonly string[];
  /** What to say when the call is answered. */
  readonly say?: string;
  /** Questions to answer with yes before this desk is asked, and what to do after a no. */
  readonly checks?: readonly string[];
  readonly checksNo?: string;
  /** What each line or page is, by the id of the channel. */
  readonly channels?: Readonly<Record<string, string>>;
}

/** All words of one locale, as they are built into one file. */
export interface WordsFile {
  readonly ui: typeof ui;
  readonly pages: typeof pages;
  readonly steps: Readonly<Record<QuestionId, QuestionWords> & Record<ResultId, ResultWords>>;
  readonly desks: Readonly<Record<DeskId, DeskWords>>;
  /** What to say at each desk in Japanese; not in Japanese itself, where the desk's own words say it. */
  readonly cards?: Readonly<Partial<Record<DeskId, string>>>;
  /** Hard words and what they mean, in easy Japanese only; keys and values carry readings. */
  readonly glossary?: Readonly<Record<string, string>>;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof ui; pages: typeof pages };
    returnNull: false;
  }
}
