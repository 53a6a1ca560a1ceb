import { createContext, type ReactNode, useContext } from 'react';
import { Words } from './Words.tsx';

/** The level of the headings within a desk's card: one below its name. */
export const LevelContext = createContext<'h2' | 'h3'>('h3');

/** A part of a desk's card, under a heading of its own. */
export function Field({
  title,
  className = 'field',
  children,
}: {
  title: string;
  className?: string;
  children: ReactNode;
}) {
  const Heading = useContext(LevelContext);
  return (
    <section className={className}>
      <Heading>
        <Words>{title}</Words>
      </Heading>
      {children}
    </section>
  );
}
