import { type DeskId, desks } from './desks.ts';
import type { EditionFacts } from './edition.ts';
import type { HolidayTable } from './holidays.ts';
import { afterNo, ministry, type Platform, type PlatformId, platforms } from './platforms.ts';
import { type Prefecture, prefectures } from './prefectures.ts';
import { platformLaw } from './services.ts';
import { type SilentWay, silentWays } from './silent.ts';
import type { Situation } from './situation.ts';
import { type SituationId, situations } from './situations.ts';
import type { Desk, Month } from './types.ts';

/** The facts that reach the browser as one JSON file: parsing data is cheaper than running code. */
export interface Facts {
  readonly desks: Readonly<Record<DeskId, Desk>>;
  readonly prefectures: readonly Prefecture[];
  readonly silent: readonly SilentWay[];
  readonly platformLaw: typeof platformLaw;
  readonly situations: Readonly<Record<SituationId, Situation>>;
  readonly platforms: Readonly<Record<PlatformId, Platform>>;
  readonly ministry: typeof ministry;
  readonly afterNo: typeof afterNo;
}

/** A third-party package whose code or data reaches the reader. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As its package names it: an SPDX identifier. */
  readonly licence: string;
}

/** The facts as the reader's browser gets them: with what only the build can add. */
export interface BuiltFacts extends Facts {
  readonly holidays: HolidayTable;
  readonly licences: readonly Licence[];
  /** Where the site is that of a publisher. */
  readonly edition?: EditionFacts;
  /** The public address of the site, where it is known, and its QR code. */
  readonly site?: { readonly address: string; readonly code: QrCode };
  /** The facts that two people have confirmed, by id, with the month in which they did; none: left out. */
  readonly confirmations?: Readonly<Record<string, Month>>;
  /** For each number the QR code that dials it. */
  readonly codes: Readonly<Record<string, QrCode>>;
}

/** The rows of a QR code, a number in base 36 each, separated by dots: its bits are the modules, the last one right. */
export type QrCode = string;

export const facts: Facts = {
  desks,
  prefectures,
  silent: silentWays,
  platformLaw,
  situations,
  platforms,
  ministry,
  afterNo,
};
