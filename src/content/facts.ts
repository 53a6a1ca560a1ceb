import { type DeskId, desks } from './desks.ts';
import { type Prefecture, prefectures } from './prefectures.ts';
import { relay } from './services.ts';
import type { Desk } from './types.ts';

/** The facts that reach the reader as one file of data: much to carry, nothing to run. */
export interface Facts {
  readonly desks: Readonly<Record<DeskId, Desk>>;
  readonly prefectures: readonly Prefecture[];
  readonly relay: typeof relay;
}

export const facts: Facts = { desks, prefectures, relay };
