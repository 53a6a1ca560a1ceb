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

/** Desks in the order of the leaflet; `also` are further desks that help in this place. */
export interface Result {
  readonly desks: readonly string[];
  readonly also: readonly string[];
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
      { id: 'talk', to: 'talk', boxes: ['A', 'B'] },
      { id: 'how', to: 'advice', group: 'solve', boxes: ['A', 'B'] },
      { id: 'remove', to: 'remove', group: 'solve', boxes: ['A', 'B'] },
      { id: 'damages', to: 'law', group: 'solve', boxes: ['A', 'B'] },
      { id: 'danger', to: 'police', group: 'solve', boxes: ['A', 'B'] },
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
      'tell',
    ],
  },
  advice: { desks: ['ihaho', 'jinken'], also: ['local', 'kokoro'] },
  unsure: { desks: ['ihaho'], also: ['jinken', 'kokoro', 'police-advice', 'local'] },
  'remove-unsure': { desks: ['ihaho'], also: ['jinken', 'bullying-hotline', 'safeline'] },
  'advice-net': { desks: ['ihaho'], also: ['jinken'] },
  'advice-rights': { desks: ['jinken'], also: ['ihaho'] },
  'ask-state': { desks: ['jinken'], also: ['bullying-hotline', 'ihaho'] },
  'ask-private': { desks: ['bullying-hotline'], also: ['ihaho', 'jinken'] },
  'ask-harmful': {
    desks: ['safeline'],
    also: ['take-it-down', 'stop-ncii', 'one-stop', 'sexual-crime-police'],
  },
  law: { desks: ['houterasu', 'lawyer'], also: ['police'] },
  police: {
    desks: ['police'],
    also: ['police-advice', 'sexual-crime-police', 'dv-plus', 'dv-navi', 'houterasu'],
  },
  report: { desks: ['ihc', 'safeline'], also: ['police'] },
  technical: { desks: ['ipa'], also: ['police', 'consumer'] },
} as const satisfies Record<string, Result>;

export type QuestionId = keyof typeof questions;
export type ResultId = keyof typeof results;
export type StepId = QuestionId | ResultId;

/** Desks that no result lists: in the emergency block or in the directory only. */
export const standalone = ['emergency-police', 'emergency-medical', 'child-abuse'] as const;

/** Retired ids of steps and desks and where they lead now. An id is for ever. */
export const moved: { readonly steps: Record<string, StepId>; readonly desks: Record<string, string> } = {
  steps: {},
  desks: {},
};
