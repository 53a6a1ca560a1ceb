import type { DeskId } from './desks.ts';

/** The directory: its sections and their desks, in the order of the screen. */
export const deskSections = [
  {
    id: 'leaflets',
    desks: [
      'kokoro',
      'houterasu',
      'lawyer',
      'police',
      'ihaho',
      'jinken',
      'bullying-hotline',
      'safeline',
      'ihc',
      'ipa',
      'local',
    ],
  },
  { id: 'emergency', desks: ['emergency-police', 'emergency-medical', 'police-advice'] },
  {
    id: 'listening',
    desks: [
      'inochi-sos',
      'yorisoi',
      'inochi-denwa',
      'kokoro-dial',
      'ibasho',
      'childline',
      'kodomo-sos',
      'tell',
    ],
  },
  {
    id: 'violence',
    desks: [
      'sexual-crime-police',
      'one-stop',
      'dv-navi',
      'dv-plus',
      'take-it-down',
      'stop-ncii',
      'child-abuse',
      'consumer',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly desks: readonly DeskId[] }[];

export type DeskSectionId = (typeof deskSections)[number]['id'];
