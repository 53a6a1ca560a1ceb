import { emergencyDesks } from './desks/emergency.ts';
import { leafletDesks } from './desks/leaflets.ts';
import { listeningDesks } from './desks/listening.ts';
import { violenceDesks } from './desks/violence.ts';
import type { Desk } from './types.ts';

export const desks = {
  ...leafletDesks,
  ...emergencyDesks,
  ...listeningDesks,
  ...violenceDesks,
} as const satisfies Record<string, Desk>;

export type DeskId = keyof typeof desks;
