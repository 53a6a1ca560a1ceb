import { type ReactNode, useEffect, useState } from 'react';
import { useView } from './context.ts';

/** Milliseconds after which what waits for an idle moment is done all the same; or done at all, where none is told of. */
const patience = 1000;

/**
 * What is folded, and half of a result: it is drawn, each part by itself, in the idle moments after the rest, so that
 * a tap is answered sooner. The pages of the build hold it from the start.
 */
export function Afterwards({ children }: { children: ReactNode }) {
  const { client } = useView();
  const [isTime, setTime] = useState(!client);
  useEffect(() => {
    if (isTime) return;
    const draw = () => setTime(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(draw, patience);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(draw, { timeout: patience });
    return () => cancelIdleCallback(idle);
  }, [isTime]);
  return isTime ? children : null;
}
