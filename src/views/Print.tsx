import { useClient } from './context.ts';
import { Words } from './Words.tsx';

/** Prints the page. Needs script; every browser has its own way besides. */
export function Print({ label }: { label: string }) {
  const client = useClient();
  return (
    <p className="scripted">
      <button type="button" className="quiet" onClick={() => client?.hands.print()}>
        <Words name>{label}</Words>
      </button>
    </p>
  );
}
