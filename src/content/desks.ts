import { desks } from './desks.gen.ts';

export { desks };

export type DeskId = keyof typeof desks;
