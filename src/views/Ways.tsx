import type { ReactNode } from 'react';
import type { DeskId } from '../content/desks.ts';
import { Channels } from './Channels.tsx';
import { useView } from './context.ts';
import { PolicePrefecture, PrefectureChoice } from './Prefecture.tsx';

/**
 * How to reach a desk: the best way, what is said below it, what depends on the prefecture, the other ways.
 */
export function Ways({ id, children }: { id: DeskId; children?: ReactNode }) {
  const { local } = useView().facts.desks[id];
  return (
    <>
      <Channels desk={id} part="first" />
      {children}
      {local === 'police' && <PolicePrefecture />}
      {local === 'channels' && <PrefectureChoice />}
      <Channels desk={id} part="rest" />
    </>
  );
}
