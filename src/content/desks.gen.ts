// Written by scripts/desk-index.mjs from the files in desks/: do not edit.
import { desk as bullyingHotline } from './desks/bullying-hotline.ts';
import { desk as childAbuse } from './desks/child-abuse.ts';
import { desk as childline } from './desks/childline.ts';
import { desk as consumer } from './desks/consumer.ts';
import { desk as dvNavi } from './desks/dv-navi.ts';
import { desk as dvPlus } from './desks/dv-plus.ts';
import { desk as emergencyMedical } from './desks/emergency-medical.ts';
import { desk as emergencyPolice } from './desks/emergency-police.ts';
import { desk as houterasu } from './desks/houterasu.ts';
import { desk as ibasho } from './desks/ibasho.ts';
import { desk as ihaho } from './desks/ihaho.ts';
import { desk as ihc } from './desks/ihc.ts';
import { desk as inochiDenwa } from './desks/inochi-denwa.ts';
import { desk as inochiSos } from './desks/inochi-sos.ts';
import { desk as ipa } from './desks/ipa.ts';
import { desk as jinken } from './desks/jinken.ts';
import { desk as kodomoSos } from './desks/kodomo-sos.ts';
import { desk as kokoro } from './desks/kokoro.ts';
import { desk as kokoroDial } from './desks/kokoro-dial.ts';
import { desk as lawyer } from './desks/lawyer.ts';
import { desk as local } from './desks/local.ts';
import { desk as oneStop } from './desks/one-stop.ts';
import { desk as police } from './desks/police.ts';
import { desk as policeAdvice } from './desks/police-advice.ts';
import { desk as safeline } from './desks/safeline.ts';
import { desk as sexualCrimePolice } from './desks/sexual-crime-police.ts';
import { desk as stopNcii } from './desks/stop-ncii.ts';
import { desk as takeItDown } from './desks/take-it-down.ts';
import { desk as tell } from './desks/tell.ts';
import { desk as yorisoi } from './desks/yorisoi.ts';

export const desks = {
  'bullying-hotline': bullyingHotline,
  'child-abuse': childAbuse,
  childline,
  consumer,
  'dv-navi': dvNavi,
  'dv-plus': dvPlus,
  'emergency-medical': emergencyMedical,
  'emergency-police': emergencyPolice,
  houterasu,
  ibasho,
  ihaho,
  ihc,
  'inochi-denwa': inochiDenwa,
  'inochi-sos': inochiSos,
  ipa,
  jinken,
  'kodomo-sos': kodomoSos,
  kokoro,
  'kokoro-dial': kokoroDial,
  lawyer,
  local,
  'one-stop': oneStop,
  police,
  'police-advice': policeAdvice,
  safeline,
  'sexual-crime-police': sexualCrimePolice,
  'stop-ncii': stopNcii,
  'take-it-down': takeItDown,
  tell,
  yorisoi,
} as const;
