import type { Leaflet } from '../../src/content/types.ts';

/** A box of a printed chart, typed out from the paper and not from the data. */
export interface Box {
  /** What it says, in short and in our words. */
  readonly says: string;
  /** The box it stands under; an entrance stands under none. */
  readonly under?: string;
  /** The answer of ours that it is, as `question.answer`. */
  readonly answer?: string;
  /** The group of ours that it is, as `question.group`: a box that only holds other boxes. */
  readonly group?: string;
  /** The most urgent: on the screen it stands first of all, out of the box that holds it on the paper. */
  readonly urgent?: true;
  /** Where it ends: the desks that it leads to. */
  readonly desks?: readonly string[];
}

/** The two leaflets, box by box. */
export const printed: Readonly<Record<Leaflet, Readonly<Record<string, Box>>>> = {
  A: {
    entrance: { says: 'Harmed by what was written', answer: 'start.harmed' },
    listen: { says: 'Someone to listen', under: 'entrance', answer: 'wish.talk', desks: ['kokoro'] },
    solve: { says: 'Talk about a solution', under: 'entrance', group: 'wish.solve' },
    how: { says: 'No idea what to do', under: 'solve', answer: 'wish.how', desks: ['ihaho', 'jinken'] },
    remove: { says: 'Have it removed', under: 'solve', answer: 'wish.remove' },
    money: {
      says: 'Compensation',
      under: 'solve',
      answer: 'wish.damages',
      desks: ['lawyer', 'houterasu'],
    },
    danger: {
      says: 'In danger, or punishment',
      under: 'solve',
      answer: 'wish.danger',
      urgent: true,
      desks: ['police'],
    },
    self: { says: 'Advice on asking myself', under: 'remove', group: 'remove.self' },
    net: { says: 'Internet expert', under: 'self', answer: 'remove.net-expert', desks: ['ihaho'] },
    rights: { says: 'Rights expert', under: 'self', answer: 'remove.rights-expert', desks: ['jinken'] },
    proxy: { says: 'Ask in my place', under: 'remove', group: 'remove.proxy' },
    state: { says: 'A state body', under: 'proxy', answer: 'remove.state', desks: ['jinken'] },
    private: {
      says: 'A private body',
      under: 'proxy',
      answer: 'remove.private',
      desks: ['bullying-hotline'],
    },
  },
  B: {
    harmed: { says: 'Trouble: defamation, privacy', answer: 'start.harmed' },
    found: { says: 'Found and want to report', answer: 'start.found', desks: ['ihc', 'safeline'] },
    listen: { says: 'Talk about worries', under: 'harmed', answer: 'wish.talk', desks: ['kokoro'] },
    solve: { says: 'Talk about a solution', under: 'harmed', group: 'wish.solve' },
    how: { says: 'No idea what to do', under: 'solve', answer: 'wish.how', desks: ['ihaho'] },
    remove: { says: 'Have it removed', under: 'solve', answer: 'wish.remove' },
    money: {
      says: 'Compensation',
      under: 'solve',
      answer: 'wish.damages',
      desks: ['lawyer', 'houterasu'],
    },
    danger: {
      says: 'In danger, threatened, or an investigation',
      under: 'solve',
      answer: 'wish.danger',
      urgent: true,
      desks: ['police'],
    },
    net: { says: 'Internet expert', under: 'remove', answer: 'remove.net-expert', desks: ['ihaho'] },
    rights: { says: 'Rights expert', under: 'remove', answer: 'remove.rights-expert', desks: ['jinken'] },
    private: {
      says: 'A private body urges the provider',
      under: 'remove',
      answer: 'remove.private',
      desks: ['bullying-hotline'],
    },
    harmful: {
      says: 'Report harmful content too',
      under: 'remove',
      answer: 'remove.harmful',
      desks: ['safeline'],
    },
    viruses: { says: 'Foot note: viruses, access', answer: 'start.technical', desks: ['ipa'] },
    nearby: { says: 'Foot note: school, town', desks: ['local'] },
  },
};
