import type { Source } from '../content/types.ts';
import { useWords } from './context.ts';
import { Fold } from './Fold.tsx';
import { SourceLink } from './SourceLink.tsx';

/** Where the facts of a card stand and when they were seen, folded; each once. */
export function FoldedSources({ sources }: { sources: readonly Source[] }) {
  const { t } = useWords();
  const each = new Map(sources.map((source) => [`${source.url} ${source.seen} ${source.confirmed}`, source]));
  return (
    <Fold title={t('desk.sources')} data-fold="sources">
      <ul className="sources">
        {[...each].map(([key, source]) => (
          <SourceLink key={key} source={source} />
        ))}
      </ul>
    </Fold>
  );
}
