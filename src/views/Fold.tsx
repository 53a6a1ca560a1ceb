import type { ReactNode } from 'react';
import { Text } from './Text.tsx';

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
          <Text name>{title}</Text>
        </span>
      </summary>
      {children}
    </details>
  );
}
