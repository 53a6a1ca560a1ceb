import type { ReactNode } from 'react';
import { Words } from './Words.tsx';

/** What is folded, in the browser's own way. Its title is one piece: as parts of a flexible row its words would be torn apart. */
export function Fold({
  title,
  isOpen = false,
  className,
  children,
  ...data
}: {
  title: string;
  isOpen?: boolean;
  className?: string | undefined;
  children: ReactNode;
  [data: `data-${string}`]: string;
}) {
  return (
    <details open={isOpen} className={className} {...data}>
      <summary>
        <span>
          <Words name>{title}</Words>
        </span>
      </summary>
      {children}
    </details>
  );
}
