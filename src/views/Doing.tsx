import { useState } from 'react';
import { Text } from './Text.tsx';

type Outcome = 'done' | 'failed';

/** A button with a message beside it that tells how it went. */
export function Doing({
  label,
  run,
  said,
}: {
  label: string;
  run: () => Promise<void>;
  /** The messages; after `done` the page may be gone. */
  said: Readonly<Partial<Record<Outcome, string>>>;
}) {
  const [outcome, setOutcome] = useState<Outcome>();
  const act = () =>
    run().then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <p>
      <button type="button" className="quiet" onClick={act}>
        <Text name>{label}</Text>
      </button>{' '}
      <span role="status">{outcome && <Text>{said[outcome] ?? ''}</Text>}</span>
    </p>
  );
}
