import type { ReactNode } from 'react';
import { Words } from './Words.tsx';

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
        <Words name>{title}</Words>
      </h2>
      {children}
    </section>
  );
}
