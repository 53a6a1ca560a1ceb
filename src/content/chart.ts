import type { Leaflet } from './types.ts';

/** One answer of a question. `boxes` are the leaflets that print it; none means it is ours. */
export interface Answer {
  readonly id: string;
  /** The step (question or result) this answer leads to. */
  readonly to: string;
  /** The heading it stands under on the same screen: a leaflet's box that holds other boxes. */
  readonly group?: string;
  readonly boxes: readonly Leaflet[];
}

export interface Question {
  readonly answers: readonly Answer[];
}

/** Pages that a result leads to besides its desks. */
export type ResultLink = 'prepare' | 'services' | 'situations';

export interface Result {
  /** Desks in the order of the leaflet. */
  readonly desks: readonly string[];
  /** Further desks that help in this place. */
  readonly also: readonly string[];
  /** What stands first on the screen: the first desk (`desk`), or what answers at this moment (`reach`). */
  readonly now: 'desk' | 'reach';
  /** For a desk of this result, the channel that comes first here, by its id. */
  readonly first?: Readonly<Record<string, string>>;
  readonly links: readonly ResultLink[];
  /** Somebody near may look at this phone: the way to the safety page stands at the top. */
  readonly watched?: true;
}

/** The home page is this question. */
export const start = 'start';

/** The order of the answers is the order on the screen. */
export const questions = {
  start: {
    answers: [
      { id: 'harmed', to: 'wish', boxes: ['A', 'B'] },
      { id: 'found', to: 'report', boxes: ['B'] },
      { id: 'technical', to: 'technical', boxes: ['B'] },
      { id: 'unsure', to: 'unsure', boxes: [] },
    ],
  },
  wish: {
    answers: [
      // On the leaflets it lies in the box `solve`; on the screen what is most urgent comes first.
      { id: 'danger', to: 'police', boxes: ['A', 'B'] },
      { id: 'talk', to: 'talk', boxes: ['A', 'B'] },
      { id: 'images', to: 'images', boxes: [] },
      { id: 'how', to: 'advice', group: 'solve', boxes: ['A', 'B'] },
      { id: 'remove', to: 'remove', group: 'solve', boxes: ['A', 'B'] },
      { id: 'damages', to: 'law', group: 'solve', boxes: ['A', 'B'] },
    ],
  },
  remove: {
    answers: [
      { id: 'net-expert', to: 'advice-net', group: 'self', boxes: ['A', 'B'] },
      { id: 'rights-expert', to: 'advice-rights', group: 'self', boxes: ['A', 'B'] },
      { id: 'state', to: 'ask-state', group: 'proxy', boxes: ['A'] },
      { id: 'private', to: 'ask-private', group: 'proxy', boxes: ['A', 'B'] },
      { id: 'harmful', to: 'ask-harmful', group: 'proxy', boxes: ['B'] },
      { id: 'unsure', to: 'remove-unsure', boxes: [] },
    ],
  },
  unsure: {
    answers: [
      { id: 'sad', to: 'unsure-talk', boxes: [] },
      { id: 'afraid', to: 'unsure-police', boxes: [] },
      { id: 'letter', to: 'unsure-law', boxes: [] },
      { id: 'money', to: 'unsure-money', boxes: [] },
      { id: 'child', to: 'unsure-child', boxes: [] },
      { id: 'still', to: 'unsure-still', boxes: [] },
    ],
  },
} as const satisfies Record<string, Question>;

export const results = {
  talk: {
    desks: ['kokoro'],
    also: [
      'inochi-sos',
      'yorisoi',
      'ibasho',
      'inochi-denwa',
      'kokoro-dial',
      'childline',
      'kodomo-sos',
      'child-consult',
      'dv-plus',
      'tell',
    ],
    now: 'reach',
    links: [],
  },
  images: {
    desks: ['sexual-crime-police', 'safeline'],
    also: [
      'take-it-down',
      'stop-ncii',
      'kodomo-sos',
      'childline',
      'one-stop',
      'cure-time',
      'paps',
      'dv-plus',
      'police',
      'child-abuse',
    ],
    now: 'desk',
    first: { safeline: 'private-images' },
    links: ['situations'],
  },
  advice: {
    desks: ['ihaho', 'jinken'],
    also: ['kodomo-sos', 'local', 'police', 'kokoro'],
    now: 'desk',
    links: ['prepare', 'situations', 'services'],
  },
  'remove-unsure': {
    desks: ['ihaho'],
    also: ['jinken', 'bullying-hotline', 'safeline', 'consumer'],
    now: 'desk',
    links: ['prepare', 'services'],
  },
  'advice-net': {
    desks: ['ihaho'],
    also: ['jinken', 'consumer'],
    now: 'desk',
    links: ['prepare', 'services'],
  },
  'advice-rights': {
    desks: ['jinken'],
    also: ['ihaho', 'consumer'],
    now: 'desk',
    links: ['prepare', 'services'],
  },
  'ask-state': {
    desks: ['jinken'],
    also: ['bullying-hotline', 'ihaho', 'consumer'],
    now: 'desk',
    links: ['prepare', 'services'],
  },
  'ask-private': {
    desks: ['bullying-hotline'],
    also: ['ihaho', 'jinken', 'consumer'],
    now: 'desk',
    links: ['prepare', 'services'],
  },
  'ask-harmful': {
    desks: ['safeline'],
    also: ['take-it-down', 'stop-ncii', 'paps', 'kodomo-sos', 'one-stop', 'sexual-crime-police', 'consumer'],
    now: 'desk',
    first: { safeline: 'private-images' },
    links: ['services'],
  },
  law: {
    desks: ['houterasu', 'lawyer'],
    also: ['ihaho', 'consumer', 'police', 'lawyer-children'],
    now: 'desk',
    links: ['prepare', 'situations'],
  },
  police: {
    desks: ['police'],
    also: ['sexual-crime-police', 'dv-plus', 'dv-navi', 'jinken', 'houterasu'],
    now: 'desk',
    links: ['prepare', 'situations'],
    watched: true,
  },
  report: { desks: ['ihc', 'safeline'], also: ['police'], now: 'desk', links: [] },
  technical: {
    desks: ['ipa'],
    also: ['police', 'consumer', 'antiphishing'],
    now: 'desk',
    links: ['services', 'situations'],
  },
  'unsure-talk': {
    desks: [],
    also: ['inochi-sos', 'yorisoi', 'ibasho', 'kokoro', 'childline', 'kodomo-sos', 'tell'],
    now: 'reach',
    links: [],
  },
  'unsure-police': {
    desks: [],
    also: ['police', 'sexual-crime-police', 'dv-plus', 'kodomo-sos', 'houterasu'],
    now: 'desk',
    links: ['prepare', 'situations'],
    watched: true,
  },
  'unsure-law': {
    desks: [],
    also: ['houterasu', 'lawyer', 'ihaho'],
    now: 'desk',
    links: ['situations'],
  },
  'unsure-money': {
    desks: [],
    also: ['police', 'consumer', 'houterasu', 'ipa'],
    now: 'desk',
    links: ['situations'],
  },
  'unsure-child': {
    desks: [],
    also: [
      'kodomo-sos',
      'childline',
      'child-consult',
      'sexual-crime-police',
      'local',
      'ihaho',
      'lawyer-children',
    ],
    now: 'reach',
    links: ['situations'],
  },
  'unsure-still': {
    desks: ['ihaho'],
    also: ['jinken', 'police', 'inochi-sos', 'yorisoi', 'kodomo-sos', 'local', 'kokoro'],
    now: 'desk',
    links: ['prepare', 'situations'],
  },
} as const satisfies Record<string, Result>;

export type QuestionId = keyof typeof questions;
export type ResultId = keyof typeof results;
export type StepId = QuestionId | ResultId;

/** Desks that no result lists: in the emergency block or in the directory only. */
export const standalone = ['emergency-police', 'emergency-medical', 'isa', 'fresc'] as const;

/** Retired ids of steps and desks and where they lead now. An id is for ever. */
export const moved: { readonly steps: Record<string, StepId>; readonly desks: Record<string, string> } = {
  steps: {},
  desks: { 'police-advice': 'police' },
};
