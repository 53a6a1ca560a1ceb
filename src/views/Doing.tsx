import { useState } from 'react';
import { Text } from './Text.tsx';

type Outcome = 'done' | 'failed';

/** A button whose outcome is said beside it. */
export function Doing({
  label,
  run,
  said,
}: {
  label: string;
  run: () => Promise<void>;
  /** What is said then; after `done` the page may be gone. */
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
