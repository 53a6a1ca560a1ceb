import type { DeskId } from '../content/desks.ts';
import { deskWords, japaneseCard } from '../i18n/subjects.ts';
import { useView, useWords } from './context.ts';
import { Fold } from './Fold.tsx';
import { Lines } from './Lines.tsx';
import { Text } from './Text.tsx';

/** What to say when the call is answered; in another language also in Japanese, to show or read out. */
function Saying({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const { say } = deskWords(i18n, id);
  const { channels } = useView().facts.desks[id];
  const speaksJapanese = channels.some(({ tongues }) => !tongues || tongues.includes('ja'));
  const card = speaksJapanese && japaneseCard(i18n, id);
  if (!say) return null;
  return (
    <div data-say="">
      <h3>
        <Text name>{t('say')}</Text>
      </h3>
      <blockquote>
        <Text>{say}</Text>
      </blockquote>
      {card && (
        <>
          <p>
            <Text>{t('sayJapanese')}</Text>
          </p>
          <blockquote lang="ja">{card}</blockquote>
        </>
      )}
    </div>
  );
}

/** What to have ready and what to say, folded on a result; on the desk's own page it stands open. */
export function Preparing({ id, isOpen = false }: { id: DeskId; isOpen?: boolean }) {
  const { t, i18n } = useWords();
  const { prepare, say } = deskWords(i18n, id);
  if (!prepare && !say) return null;
  return (
    <Fold title={t(say ? 'desk.preparing' : 'desk.prepare')} isOpen={isOpen} data-fold="prepare">
      {prepare && <Lines lines={prepare} />}
      <Saying id={id} />
    </Fold>
  );
}
