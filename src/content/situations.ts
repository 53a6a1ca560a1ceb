import type { Situation } from './situation.ts';
import { situation as account } from './situations/account.ts';
import { situation as address } from './situations/address.ts';
import { situation as cameraMail } from './situations/camera-mail.ts';
import { situation as crimeJob } from './situations/crime-job.ts';
import { situation as followed } from './situations/followed.ts';
import { situation as grooming } from './situations/grooming.ts';
import { situation as groupChat } from './situations/group-chat.ts';
import { situation as impersonation } from './situations/impersonation.ts';
import { situation as letter } from './situations/letter.ts';
import { situation as picturesOut } from './situations/pictures-out.ts';
import { situation as picturesThreat } from './situations/pictures-threat.ts';
import { situation as reviews } from './situations/reviews.ts';
import { situation as strangerDanger } from './situations/stranger-danger.ts';
import { situation as threat } from './situations/threat.ts';

/** "This happened to me", in the order of the page: what is most urgent first. */
export const situations = {
  'pictures-threat': picturesThreat,
  'pictures-out': picturesOut,
  threat,
  followed,
  'stranger-danger': strangerDanger,
  grooming,
  'crime-job': crimeJob,
  address,
  impersonation,
  'group-chat': groupChat,
  reviews,
  account,
  letter,
  'camera-mail': cameraMail,
} as const satisfies Record<string, Situation>;

export type SituationId = keyof typeof situations;
