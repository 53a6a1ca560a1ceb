import { type ReactNode, useEffect, useState } from 'react';
import { useView } from './context.ts';

/** Milliseconds after which what waits for an idle moment is done all the same; or done at all, where none is told of. */
const patience = 1000;

/**
 * What is folded, or below what a tap was for: it is drawn in the idle moments after it, part by part from the top
 * down, so that a tap is answered sooner. Pages that no tap waits for hold it from the start.
 */
export function Afterwards({ children }: { children: ReactNode }) {
  const { isAwaited } = useView();
  const [isTime, setTime] = useState(!isAwaited);
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
