import type { Source } from '../content/types.ts';
import { sourceWords } from '../i18n/hours.ts';
import { shownAddress } from '../model/telephone.ts';
import { useWords } from './context.ts';
import { Outside } from './links.tsx';
import { Text } from './Text.tsx';

/** Where a fact was seen, and when, as an item of a list. */
export function SourceLink({ source }: { source: Source }) {
  const { t } = useWords();
  return (
    <li>
      {source.url && (
        <>
          <Outside href={source.url}>{shownAddress(source.url)}</Outside>{' '}
        </>
      )}
      <Text>{sourceWords(t, source)}</Text>
    </li>
  );
}
