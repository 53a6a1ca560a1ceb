import type { SheetBox } from './edition.ts';
import type { Leaflet } from './types.ts';

/** The printed charts of the two leaflets, box by box, in the order of the paper. */
export const sheets: Readonly<Record<Leaflet, readonly SheetBox[]>> = {
  A: [
    {
      id: 'harmed',
      answer: 'start.harmed',
      boxes: [
        { id: 'talk', answer: 'wish.talk', desks: ['kokoro'] },
        {
          id: 'solve',
          boxes: [
            { id: 'how', answer: 'wish.how', desks: ['ihaho', 'jinken'] },
            { id: 'damages', answer: 'wish.damages', desks: ['lawyer', 'houterasu'] },
            { id: 'danger', answer: 'wish.danger', desks: ['police'] },
            {
              id: 'remove',
              answer: 'wish.remove',
              boxes: [
                {
                  id: 'self',
                  boxes: [
                    { id: 'net-expert', answer: 'remove.net-expert', desks: ['ihaho'] },
                    { id: 'rights-expert', answer: 'remove.rights-expert', desks: ['jinken'] },
                  ],
                },
                {
                  id: 'proxy',
                  boxes: [
                    { id: 'state', answer: 'remove.state', desks: ['jinken'] },
                    { id: 'private', answer: 'remove.private', desks: ['bullying-hotline'] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  B: [
    {
      id: 'harmed',
      answer: 'start.harmed',
      boxes: [
        {
          id: 'solve',
          boxes: [
            { id: 'how', answer: 'wish.how', desks: ['ihaho'] },
            { id: 'damages', answer: 'wish.damages', desks: ['lawyer', 'houterasu'] },
            { id: 'danger', answer: 'wish.danger', desks: ['police'] },
            {
              id: 'remove',
              answer: 'wish.remove',
              boxes: [
                { id: 'net-expert', answer: 'remove.net-expert', desks: ['ihaho'] },
                { id: 'rights-expert', answer: 'remove.rights-expert', desks: ['jinken'] },
                { id: 'private', answer: 'remove.private', desks: ['bullying-hotline'] },
                { id: 'harmful', answer: 'remove.harmful', desks: ['safeline'] },
              ],
            },
          ],
        },
        { id: 'talk', answer: 'wish.talk', desks: ['kokoro'] },
      ],
    },
    { id: 'found', answer: 'start.found', desks: ['ihc', 'safeline'] },
    { id: 'technical', answer: 'start.technical', desks: ['ipa'] },
    { id: 'nearby', desks: ['local'] },
  ],
};
