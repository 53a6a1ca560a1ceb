// Written by scripts/desk-index.mjs from the files in desks/: do not edit.
import { desk as antiphishing } from './desks/antiphishing.ts';
import { desk as bullyingHotline } from './desks/bullying-hotline.ts';
import { desk as childAbuse } from './desks/child-abuse.ts';
import { desk as childConsult } from './desks/child-consult.ts';
import { desk as childline } from './desks/childline.ts';
import { desk as consumer } from './desks/consumer.ts';
import { desk as cureTime } from './desks/cure-time.ts';
import { desk as dvNavi } from './desks/dv-navi.ts';
import { desk as dvPlus } from './desks/dv-plus.ts';
import { desk as emergencyMedical } from './desks/emergency-medical.ts';
import { desk as emergencyPolice } from './desks/emergency-police.ts';
import { desk as fresc } from './desks/fresc.ts';
import { desk as houterasu } from './desks/houterasu.ts';
import { desk as ibasho } from './desks/ibasho.ts';
import { desk as ihaho } from './desks/ihaho.ts';
import { desk as ihc } from './desks/ihc.ts';
import { desk as inochiDenwa } from './desks/inochi-denwa.ts';
import { desk as inochiSos } from './desks/inochi-sos.ts';
import { desk as ipa } from './desks/ipa.ts';
import { desk as isa } from './desks/isa.ts';
import { desk as jinken } from './desks/jinken.ts';
import { desk as kodomoSos } from './desks/kodomo-sos.ts';
import { desk as kokoro } from './desks/kokoro.ts';
import { desk as kokoroDial } from './desks/kokoro-dial.ts';
import { desk as lawyer } from './desks/lawyer.ts';
import { desk as lawyerChildren } from './desks/lawyer-children.ts';
import { desk as local } from './desks/local.ts';
import { desk as oneStop } from './desks/one-stop.ts';
import { desk as paps } from './desks/paps.ts';
import { desk as police } from './desks/police.ts';
import { desk as safeline } from './desks/safeline.ts';
import { desk as sexualCrimePolice } from './desks/sexual-crime-police.ts';
import { desk as stopNcii } from './desks/stop-ncii.ts';
import { desk as takeItDown } from './desks/take-it-down.ts';
import { desk as tell } from './desks/tell.ts';
import { desk as yorisoi } from './desks/yorisoi.ts';

export const desks = {
  antiphishing,
  'bullying-hotline': bullyingHotline,
  'child-abuse': childAbuse,
  'child-consult': childConsult,
  childline,
  consumer,
  'cure-time': cureTime,
  'dv-navi': dvNavi,
  'dv-plus': dvPlus,
  'emergency-medical': emergencyMedical,
  'emergency-police': emergencyPolice,
  fresc,
  houterasu,
  ibasho,
  ihaho,
  ihc,
  'inochi-denwa': inochiDenwa,
  'inochi-sos': inochiSos,
  ipa,
  isa,
  jinken,
  'kodomo-sos': kodomoSos,
  kokoro,
  'kokoro-dial': kokoroDial,
  lawyer,
  'lawyer-children': lawyerChildren,
  local,
  'one-stop': oneStop,
  paps,
  police,
  safeline,
  'sexual-crime-police': sexualCrimePolice,
  'stop-ncii': stopNcii,
  'take-it-down': takeItDown,
  tell,
  yorisoi,
} as const;

// By themselves: the phone has the facts as data, and needs no more than the ids of this.
export const deskIds = [
  'antiphishing',
  'bullying-hotline',
  'child-abuse',
  'child-consult',
  'childline',
  'consumer',
  'cure-time',
  'dv-navi',
  'dv-plus',
  'emergency-medical',
  'emergency-police',
  'fresc',
  'houterasu',
  'ibasho',
  'ihaho',
  'ihc',
  'inochi-denwa',
  'inochi-sos',
  'ipa',
  'isa',
  'jinken',
  'kodomo-sos',
  'kokoro',
  'kokoro-dial',
  'lawyer',
  'lawyer-children',
  'local',
  'one-stop',
  'paps',
  'police',
  'safeline',
  'sexual-crime-police',
  'stop-ncii',
  'take-it-down',
  'tell',
  'yorisoi',
] as const satisfies readonly (keyof typeof desks)[];
