import { Words } from './Words.tsx';

/** One text as a paragraph, several as a list. */
export function Lines({ lines, ordered = false }: { lines: readonly string[]; ordered?: boolean }) {
  if (lines.length === 1)
    return (
      <p>
        <Words>{lines[0] ?? ''}</Words>
      </p>
    );
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>
          <Words>{line}</Words>
        </li>
      ))}
    </List>
  );
}
