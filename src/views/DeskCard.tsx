import type { DeskId } from '../content/desks.ts';
import type { ChannelKind } from '../content/types.ts';
import { deskWords, japaneseCard } from '../i18n/subjects.ts';
import { Afterwards } from './Afterwards.tsx';
import { Aloud } from './Aloud.tsx';
import { useView, useWords } from './context.ts';
import { Field, LevelContext } from './Field.tsx';
import { Lines } from './Lines.tsx';
import { Outside, To } from './links.tsx';
import { SourceLink } from './SourceLink.tsx';
import { Ways } from './Ways.tsx';
import { Words } from './Words.tsx';

/** What kind of desk this is: public or private, on a leaflet or an addition of ours. */
export function Badges({ id }: { id: DeskId }) {
  const { t } = useWords();
  const desk = useView().facts.desks[id];
  return (
    <p className="badges">
      {desk.body && (
        <span>
          <Words>{t(`desk.${desk.body}`)}</Words>
        </span>
      )}
      <span data-addition={desk.leaflets.length === 0}>
        <Words>{desk.leaflets.length === 0 ? t('desk.addition') : t('desk.leaflet')}</Words>
      </span>
    </p>
  );
}

/** Where the facts of a desk were seen, and when. */
function Sources({ id }: { id: DeskId }) {
  const { t } = useWords();
  const desk = useView().facts.desks[id];
  return (
    <Field title={t('desk.sources')}>
      <ul>
        {desk.sources.map((source) => (
          <SourceLink key={`${source.url}${source.seen}`} source={source} />
        ))}
      </ul>
      <p>
        <Words>{t('desk.lastWord')}</Words>
      </p>
      {__REPORT_MAIL__ && (
        <p>
          <a href={`mailto:${__REPORT_MAIL__}?subject=${encodeURIComponent(`Madoguchi: ${id}`)}`}>
            <Words>{t('desk.report')}</Words>
          </a>
        </p>
      )}
    </Field>
  );
}

/** What a desk turns people away for, asked before its button; with a no, the next desk first. */
function Checks({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const next = useView().facts.desks[id].next as DeskId | undefined;
  const words = deskWords(i18n, id, next ? { desk: deskWords(i18n, next).name } : {});
  if (!words.checks || !next) return null;
  return (
    <Field className="checks" title={t('checks')}>
      <Lines lines={words.checks} ordered />
      <To screen={{ kind: 'desk', id: next }}>
        <Words name>{words.checksNo ?? ''}</Words>
      </To>
    </Field>
  );
}

const silentKinds: readonly ChannelKind[] = ['chat', 'form', 'mail', 'sns'];

/** How to reach a desk that is called without a voice: its other channels, and the relay of calls. */
function Silent({ id }: { id: DeskId }) {
  const { t } = useWords();
  const { desks, relay } = useView().facts;
  const kinds = desks[id].channels.map(({ kind }) => kind);
  if (!kinds.includes('telephone')) return null;
  return (
    <Field title={t('silent')}>
      <ul>
        {silentKinds
          .filter((kind) => kinds.includes(kind))
          .map((kind) => (
            <li key={kind}>
              <Words>{t(`kinds.${kind}`)}</Words>
            </li>
          ))}
        <li>
          <Outside href={relay.url}>
            <Words name>{t('relay.name')}</Words>
          </Outside>
          <br />
          <Words>{t('relay.text')}</Words>
        </li>
      </ul>
    </Field>
  );
}

/** What to say when the call is answered; in another language also in Japanese, to show or read out. */
function Say({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const { say } = deskWords(i18n, id);
  const { channels } = useView().facts.desks[id];
  const speaksJapanese = channels.some(({ tongues }) => !tongues || tongues.includes('ja'));
  const card = speaksJapanese && japaneseCard(i18n, id);
  if (!say) return null;
  return (
    <Field title={t('say')}>
      <blockquote>
        <Words>{say}</Words>
      </blockquote>
      {card && (
        <>
          <p>
            <Words>{t('sayJapanese')}</Words>
          </p>
          <blockquote lang="ja">{card}</blockquote>
        </>
      )}
    </Field>
  );
}

/** The next desk to turn to after a no. */
function Next({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const next = useView().facts.desks[id].next as DeskId | undefined;
  if (!next) return null;
  const words = deskWords(i18n, next);
  return (
    <Field title={t('desk.next')}>
      <p>
        <To screen={{ kind: 'desk', id: next }} data-next={next}>
          <Words name>{words.name}</Words>
        </To>
        <br />
        <Words>{words.summary}</Words>
      </p>
    </Field>
  );
}

/** What is said about a desk, in the order of the card; a field without a fact is left out. */
const fields = ['operator', 'does', 'doesNot', 'who', 'anonymity', 'prepare', 'duration', 'caution'] as const;

/**
 * One desk, whole: what it is, how to reach it, what it does and does not do, and where that is known from.
 * @param heading the level of its name on this page
 * @param lead why it is shown here, in the place of its summary: below the button, which the first screen must hold
 */
export function DeskCard({
  id,
  heading: Heading,
  lead,
}: {
  id: DeskId;
  heading: 'h1' | 'h2';
  lead?: string;
}) {
  const { t, i18n } = useWords();
  const words = deskWords(i18n, id);
  return (
    <LevelContext value={Heading === 'h1' ? 'h2' : 'h3'}>
      <article className="desk" data-desk={id}>
        <Heading tabIndex={Heading === 'h1' ? -1 : undefined}>
          <Words name>{words.name}</Words>
        </Heading>
        <Aloud />
        <Checks id={id} />
        <Ways id={id}>
          <p className="summary">
            <Words>{lead ?? words.summary}</Words>
          </p>
        </Ways>
        <Afterwards>
          <Badges id={id} />
          {fields.map((field) => {
            const said = words[field];
            return (
              said && (
                <Field key={field} title={t(`desk.${field}`)}>
                  <Lines lines={[said].flat()} />
                </Field>
              )
            );
          })}
          <Silent id={id} />
          <Say id={id} />
          <Next id={id} />
          <Sources id={id} />
        </Afterwards>
      </article>
    </LevelContext>
  );
}
