import { type ReactNode, useEffect, useState } from 'react';
import { useView } from './context.ts';

/** Milliseconds after which what waits for an idle moment is done all the same; or done at all, where none is told of. */
const patience = 1000;

/** @returns a way to call it off */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, patience);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(idle);
}

/**
 * What is folded, or below what a tap was for: it is drawn in the idle moments after it, part by part from the top
 * down, so that a tap is answered sooner. Pages that no tap waits for hold it from the start.
 */
export function Afterwards({ children }: { children: ReactNode }) {
  const { shown } = useView();
  const [isTime, setTime] = useState(!shown);
  useEffect(() => {
    if (isTime) return;
    let isGone = false;
    let callOff = () => {};
    shown?.then(() => {
      if (!isGone) callOff = whenIdle(() => setTime(true));
    });
    return () => {
      isGone = true;
      callOff();
    };
  }, [isTime, shown]);
  return isTime ? children : null;
}
