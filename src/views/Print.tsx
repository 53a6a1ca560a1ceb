import { useClient } from './context.ts';
import { Text } from './Text.tsx';

/** Prints the page. Needs script; without it, the browser's own menu prints. */
export function Print({ label }: { label: string }) {
  const client = useClient();
  return (
    <p className="scripted">
      <button type="button" className="quiet" onClick={() => client?.hands.print()}>
        <Text name>{label}</Text>
      </button>
    </p>
  );
}
