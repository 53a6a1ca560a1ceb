/** A month in which a fact was last seen in its source, `YYYY-MM`. */
export type Month = `${number}-${number}`;

/**
 * Where a fact stands. `confirmed` is false for an old, undated or secondary source; `url` is left
 * out where no page is established for the fact.
 */
export interface Source {
  readonly url?: `https://${string}`;
  /** An address that is shown and never linked: a page that was seen without encryption only. */
  readonly text?: `http://${string}`;
  readonly seen?: Month;
  readonly confirmed: boolean;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A time of day in Japan, `H:MM`. */
export type Clock = `${number}:${number}`;

/** One stretch of opening, in Japan time. A `to` at or before `from` lies on the next day. */
export interface Period {
  readonly days: readonly Weekday[];
  readonly from: Clock;
  readonly to: Clock;
  /** Only the nth such weekday of a month. */
  readonly nth?: 1 | 2 | 3 | 4 | 5;
}

/** A stretch of opening on one day of every month, on top of the week and of every closing day. */
export interface MonthlyPeriod {
  readonly dayOfMonth: number;
  readonly from: Clock;
  readonly to: Clock;
}

/** First and last closing day, `MM-DD`, over the turn of the year. */
export interface YearEnd {
  readonly from: `${number}-${number}`;
  readonly to: `${number}-${number}`;
}

/**
 * `always`: all day, every day. `weekly`: a table that a badge can be computed from; what is not
 * established about holidays or the year's end is `unknown` and yields no badge on those days.
 * `varies`: differs by place or week; `usually` may be shown as text, never as a badge.
 */
export type Hours =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'weekly';
      readonly periods: readonly Period[];
      readonly monthly?: readonly MonthlyPeriod[];
      readonly holidays: 'open' | 'closed' | 'unknown';
      readonly yearEnd: 'open' | 'unknown' | YearEnd;
    }
  | { readonly kind: 'varies'; readonly usually?: readonly Period[] };

/** What a call or a service costs. `navi` is 0570: charged even on flat-rate plans and on hold. */
export type Cost = 'free' | 'charged' | 'navi';

/**
 * Languages a channel is served in. `other`: in other languages too, which ones is not established. Left out where the
 * sources name none: the line is then taken to be in Japanese.
 */
export type Tongue =
  | 'ja'
  | 'en'
  | 'zh'
  | 'ko'
  | 'es'
  | 'pt'
  | 'vi'
  | 'tl'
  | 'ne'
  | 'th'
  | 'id'
  | 'km'
  | 'my'
  | 'mn'
  | 'fr'
  | 'si'
  | 'ur'
  | 'other';

/** Lines a telephone number cannot be reached from. */
export type Unreachable = 'some-ip-phones' | 'ip-phones' | 'prepaid' | 'abroad' | 'pulse-dial';

export type PrefectureCode = `${number}`;

/** Whom a channel is for, where it is not for everybody: it then comes after those that are. */
export type Audience =
  | 'children'
  | 'women'
  | 'victims'
  | 'ip-phones'
  | 'tohoku'
  | 'private-images'
  | 'foreign-ip-phones';

export type Leaflet = 'A' | 'B';

interface ChannelBase {
  /** Unique within the desk; the key of its label in `locales/<lang>/desks/<id>.json`. For ever. */
  readonly id: string;
  readonly hours?: Hours;
  readonly cost?: Cost;
  readonly tongues?: readonly Tongue[];
  readonly for?: Audience;
  /** A local channel: the prefecture it serves. */
  readonly prefecture?: PrefectureCode;
  /** The leaflets that print this very number or address; none: it is an addition of ours. */
  readonly leaflets?: readonly Leaflet[];
  /** The keys, in the desk's `sources`, of where it stands. */
  readonly source: string;
  /** Where the hours stand, if not in `source`. */
  readonly hoursSource?: string;
  /** Where the languages stand, if not in `source`. */
  readonly tonguesSource?: string;
}

export interface Telephone extends ChannelBase {
  readonly kind: 'telephone';
  /** National form, grouped with hyphens: `0570-003-110`, `#9110`, `110`. */
  readonly number: string;
  readonly unreachable?: readonly Unreachable[];
  /** The channel of the same desk to use instead where this one cannot be reached or costs more. */
  readonly instead?: string;
}

export interface Online extends ChannelBase {
  /** `form`: send at any hour, answered later. `web`: a page to read or a tool to use. */
  readonly kind: 'chat' | 'form' | 'mail' | 'sns' | 'web';
  readonly url: `https://${string}`;
  /** The sources say that what is sent is answered. Without it, no answer is promised. */
  readonly answered?: true;
}

export interface InPerson extends ChannelBase {
  readonly kind: 'in-person';
  readonly url?: `https://${string}`;
}

export type Channel = Telephone | Online | InPerson;
export type ChannelKind = Channel['kind'];

/** The parts of the directory, in the order of the page. */
export const deskSections = ['leaflets', 'emergency', 'listening', 'violence', 'money', 'foreign'] as const;
/** `local`: the desks of an edition's own, before all others. */
export type DeskSectionId = (typeof deskSections)[number] | 'local';

export interface Desk {
  /** The part of the directory it stands in. */
  readonly section: DeskSectionId;
  /** The desk's own site, which has the last word. Left out where none is established. */
  readonly site?: `https://${string}`;
  /** Who runs it, left out where it is not established. */
  readonly body?: 'public' | 'private';
  /** The leaflets it stands on; empty for an addition of ours. */
  readonly leaflets: readonly Leaflet[];
  /** Whom the whole desk is for, where it is not for everybody. */
  readonly for?: 'children';
  /** In the order of the desk's page; on a result a rule chooses (`model/channelOrder.ts`). */
  readonly channels: readonly Channel[];
  /** Each source once, under a key that channels name. One that no channel names is a source of what the words say. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Using the desk is free, whatever the line to it costs. */
  readonly free?: boolean;
  /** Not anonymous (`no`) or anonymous if you wish (`yes`); left out where not established. */
  readonly anonymous?: 'yes' | 'no';
  /** What depends on the prefecture: the number of its police, or which channels there are. */
  readonly local?: 'police' | 'channels';
  /** The desk to turn to when this one says no. */
  readonly next?: string;
}
