import { type ReactNode, useEffect, useState } from 'react';
import { useView } from './context.ts';

/**
 * What is folded, and half of a result: it is drawn once the rest is on the screen, so that a tap is answered sooner.
 * The pages of the build hold it from the start.
 */
export function Afterwards({ children }: { children: ReactNode }) {
  const { client } = useView();
  const [isTime, setTime] = useState(!client);
  useEffect(() => setTime(true), []);
  return isTime ? children : null;
}
