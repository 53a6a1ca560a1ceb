import type { ReactNode } from 'react';
import { Outdated } from './Outdated.tsx';

/** The content of a screen. The skip link leads here. */
export function Main({ children, ...data }: { children: ReactNode; [data: `data-${string}`]: string }) {
  return (
    <main id="main" {...data}>
      {__EDITION__ ? (
        <>
          <Outdated />
          {children}
        </>
      ) : (
        children
      )}
    </main>
  );
}
