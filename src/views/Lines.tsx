import { Text } from './Text.tsx';

/** One text as a paragraph, several as a list. */
export function Lines({ lines, ordered = false }: { lines: readonly string[]; ordered?: boolean }) {
  if (lines.length === 1)
    return (
      <p>
        <Text>{lines[0] ?? ''}</Text>
      </p>
    );
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>
          <Text>{line}</Text>
        </li>
      ))}
    </List>
  );
}
