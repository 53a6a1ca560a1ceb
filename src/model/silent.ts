import type { DeskId } from '../content/desks.ts';
import type { SilentWay } from '../content/silent.ts';
import type { Desk } from '../content/types.ts';

/** The ways to reach a desk without a voice; none for a desk that is not called. */
export const silentWaysOf = (id: DeskId, desk: Desk, ways: readonly SilentWay[]): readonly SilentWay[] =>
  desk.channels.some(({ kind }) => kind === 'telephone')
    ? ways.filter(({ desks, except }) => (desks ? desks.includes(id) : !except?.includes(id)))
    : [];
