import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskId } from '../content/desks.ts';
import { emergencyNumbers } from '../content/emergency.ts';
import { sourceWords } from '../i18n/hours.ts';
import { deskWords } from '../i18n/subjects.ts';
import { Channels } from './Channels.tsx';
import { useView } from './context.ts';
import { Lines } from './Lines.tsx';
import { Outside, To } from './links.tsx';
import { Words } from './Words.tsx';

/** What kind of desk this is: public or private, on a leaflet or an addition of ours. */
export function Badges({ id }: { id: DeskId }) {
  const { t } = useTranslation();
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

function Field({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="field">
      <h3>
        <Words>{title}</Words>
      </h3>
      {children}
    </section>
  );
}

/** Where the facts of a desk were seen, and when. */
function Sources({ id }: { id: DeskId }) {
  const { t } = useTranslation();
  const desk = useView().facts.desks[id];
  return (
    <Field title={t('desk.sources')}>
      <ul>
        {desk.sources.map((source) => (
          <li key={`${source.url}${source.seen}`}>
            {source.url && (
              <>
                <Outside href={source.url}>{new URL(source.url).host}</Outside>{' '}
              </>
            )}
            {sourceWords(t, source).map((line) => (
              <span key={line}>
                <Words>{line}</Words>{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <Words>{t('desk.lastWord')}</Words>
      </p>
    </Field>
  );
}

/** The next desk to turn to after a no. */
function Next({ id }: { id: DeskId }) {
  const { t, i18n } = useTranslation();
  const next = useView().facts.desks[id].next as DeskId | undefined;
  if (!next) return null;
  const words = deskWords(i18n, next, emergencyNumbers);
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

/**
 * One desk, whole: what it is, how to reach it, what it does and does not do, and where that is known from.
 * @param heading the level of its name on this page
 */
export function DeskCard({ id, heading: Heading }: { id: DeskId; heading: 'h1' | 'h2' }) {
  const { t, i18n } = useTranslation();
  const desk = useView().facts.desks[id];
  const words = deskWords(i18n, id, emergencyNumbers);
  return (
    <article className="desk" data-desk={id}>
      <Heading tabIndex={Heading === 'h1' ? -1 : undefined}>
        <Words name>{words.name}</Words>
      </Heading>
      <p className="summary">
        <Words>{words.summary}</Words>
      </p>
      <Channels desk={id} />
      <Badges id={id} />
      {words.operator && (
        <Field title={t('desk.operator')}>
          <Lines lines={[words.operator]} />
        </Field>
      )}
      <Field title={t('desk.does')}>
        <Lines lines={words.does} />
        {desk.free && <Lines lines={[t('desk.free')]} />}
      </Field>
      {words.doesNot && (
        <Field title={t('desk.doesNot')}>
          <Lines lines={words.doesNot} />
        </Field>
      )}
      {words.who && (
        <Field title={t('desk.who')}>
          <Lines lines={[words.who]} />
        </Field>
      )}
      {words.anonymity && (
        <Field title={t('desk.anonymity')}>
          <Lines lines={[words.anonymity]} />
        </Field>
      )}
      {words.prepare && (
        <Field title={t('desk.prepare')}>
          <Lines lines={words.prepare} />
        </Field>
      )}
      {words.duration && (
        <Field title={t('desk.duration')}>
          <Lines lines={[words.duration]} />
        </Field>
      )}
      {words.caution && (
        <Field title={t('desk.caution')}>
          <Lines lines={words.caution} />
        </Field>
      )}
      <Next id={id} />
      <Sources id={id} />
    </article>
  );
}
