import type editionPages from '../../editions/_common/ja/pages.json';
import type editionUi from '../../editions/_common/ja/ui.json';
import type pages from '../../locales/ja/pages.json';
import type ui from '../../locales/ja/ui.json';
import type { QuestionId, ResultId } from '../content/chart.ts';
import type { DeskId } from '../content/desks.ts';
import type { PlatformId } from '../content/platforms.ts';
import type { SituationId } from '../content/situations.ts';

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
  /** At most three sentences, each under a key of its own. */
  readonly notes: Readonly<Record<string, string>>;
  readonly points?: { readonly title: string; readonly items: readonly string[] };
}

/** What is said about a desk. A field that the facts do not carry is left out. */
export interface DeskWords {
  readonly name: string;
  /** In English: the Japanese name, since a caller has to say it. */
  readonly japanese?: string;
  readonly operator?: string;
  /** One line: what it is, for rows and lists. */
  readonly summary: string;
  /** The first line stands on results, too. */
  readonly does: readonly string[];
  readonly doesNot?: readonly string[];
  readonly who?: string;
  readonly anonymity?: string;
  readonly prepare?: readonly string[];
  /** What happens next, in order: you send or call, they look, how and when they answer, or that they may not. */
  readonly happens?: readonly string[];
  readonly caution?: readonly string[];
  /** What to say when the call is answered. */
  readonly say?: string;
  /** Questions to answer with yes before this desk is asked, and what to do after a no. */
  readonly checks?: readonly string[];
  readonly checksNo?: string;
  /** What each line or page is, by the id of the channel: a short name of its own. */
  readonly channels?: Readonly<Record<string, string>>;
}

/** The words of a card "this happened to me". */
export interface SituationWords {
  readonly title: string;
  /** One line, where no source gives any advice. */
  readonly lead?: string;
  readonly do: Readonly<Record<string, string>>;
  readonly dont: Readonly<Record<string, string>>;
}

/** The words of a service that can be asked itself. */
export interface ServiceWords {
  readonly name: string;
  readonly notes: Readonly<Record<string, string>>;
}

/** All words of one locale, as they are built into one file. */
export interface WordsFile {
  readonly ui: typeof ui;
  readonly pages: typeof pages;
  readonly steps: Readonly<Record<QuestionId, QuestionWords> & Record<ResultId, ResultWords>>;
  readonly desks: Readonly<Record<DeskId, DeskWords>>;
  readonly situations: Readonly<Record<SituationId, SituationWords>>;
  readonly services: Readonly<Record<PlatformId, ServiceWords>>;
  /** What to say at each desk in Japanese; not in Japanese itself, where the desk's own words say it. */
  readonly cards?: Readonly<Partial<Record<DeskId, string>>>;
  /** Hard words and what they mean, in easy Japanese only; keys and values carry readings. */
  readonly glossary?: Readonly<Record<string, string>>;
}

/** Words that the build of an edition has besides: those of all editions, and what its publisher says. */
type EditionPages = typeof editionPages & {
  readonly publisher: { readonly runs: string; readonly contact: string };
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof ui & typeof editionUi; pages: typeof pages & EditionPages };
    returnNull: false;
  }
}
