import type { ReactNode } from 'react';
import { Text } from './Text.tsx';

/**
 * Folded content, with the browser's own element. The title is wrapped: as flex items its words would be torn apart.
 */
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
