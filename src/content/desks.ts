import { deskIds, desks } from './desks.gen.ts';

export { deskIds, desks };

export type DeskId = (typeof deskIds)[number];
