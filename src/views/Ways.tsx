import type { ReactNode } from 'react';
import type { DeskId } from '../content/desks.ts';
import { Afterwards } from './Afterwards.tsx';
import { Channels } from './Channels.tsx';
import { useView } from './context.ts';
import { PolicePrefecture, PrefectureChoice } from './Prefecture.tsx';

/**
 * How to reach a desk: the best way, what is said below it, what depends on the prefecture, the other ways.
 */
export function Ways({ id, children }: { id: DeskId; children?: ReactNode }) {
  const { facts, place } = useView();
  const { local } = facts.desks[id];
  // Where the police itself stands first, its card has the choice already.
  const chosenAbove = id === 'police-advice' && place.kind === 'step' && place.id === 'police';
  return (
    <>
      <Channels desk={id} part="first" />
      {children}
      <Afterwards>
        {local === 'police' && !chosenAbove && <PolicePrefecture />}
        {local === 'channels' && <PrefectureChoice />}
        <Channels desk={id} part="rest" />
      </Afterwards>
    </>
  );
}
