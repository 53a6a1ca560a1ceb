import type { ReactNode } from 'react';
import { Text } from './Text.tsx';

/** A part of a desk's page, under a heading of its own. */
export function Field({
  title,
  children,
  ...data
}: {
  title: string;
  children: ReactNode;
  [data: `data-${string}`]: string;
}) {
  return (
    <section className="field" {...data}>
      <h2>
        <Text name>{title}</Text>
      </h2>
      {children}
    </section>
  );
}
