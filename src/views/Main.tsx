import type { ReactNode } from 'react';

/** The content of a screen. The skip link leads here. */
export function Main({ children, ...data }: { children: ReactNode; [data: `data-${string}`]: string }) {
  return (
    <main id="main" {...data}>
      {children}
    </main>
  );
}
