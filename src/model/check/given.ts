import {
  moved,
  type Question,
  questions,
  type Result,
  results,
  standalone,
  start,
} from '../../content/chart.ts';
import { desks } from '../../content/desks.ts';
import { ministry, platforms } from '../../content/platforms.ts';
import { type Prefecture, prefectures } from '../../content/prefectures.ts';
import * as services from '../../content/services.ts';
import { type SilentWay, silentWays } from '../../content/silent.ts';
import { situations } from '../../content/situations.ts';
import type { Desk } from '../../content/types.ts';

/** The facts that are checked; a test hands in broken ones. */
export interface CheckedFacts {
  readonly start: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly results: Readonly<Record<string, Result>>;
  readonly standalone: readonly string[];
  readonly moved: {
    readonly steps: Readonly<Record<string, string>>;
    readonly desks: Readonly<Record<string, string>>;
  };
  readonly desks: Readonly<Record<string, Desk>>;
  readonly prefectures: readonly Prefecture[];
  readonly silentWays: readonly SilentWay[];
  /** Whatever else holds addresses and months, by its name. */
  readonly others: Readonly<Record<string, object>>;
}

export const checkedFacts: CheckedFacts = {
  start,
  questions,
  results,
  standalone,
  moved,
  desks,
  prefectures,
  silentWays,
  others: { situations, platforms, ministry, services },
};
