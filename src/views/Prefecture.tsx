import type { Prefecture } from '../content/prefectures.ts';
import { prefectureName, prefectureOption } from '../i18n/prefecture.ts';
import { plain } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';
import { ChannelRow } from './Channels.tsx';
import { useClient, useView, useWords } from './context.ts';
import { Field } from './Field.tsx';
import { Outside } from './links.tsx';
import { Words } from './Words.tsx';

/** The list to choose a prefecture from: a control of the browser's own, in memory only. */
export function PrefectureChoice() {
  const { t } = useWords();
  const client = useClient();
  const { facts, place } = useView();
  return (
    <label className="choice scripted">
      <Words>{t('prefecture.label')}</Words>
      <select
        value={client?.prefecture ?? ''}
        onChange={({ target }) => client?.hands.setPrefecture(target.value)}
        data-prefectures=""
      >
        <option value="">{plain(t('prefecture.choose'))}</option>
        {(client ? facts.prefectures : []).map((each) => (
          <option key={each.code} value={each.code}>
            {prefectureOption(each, place.locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How to call the police of a prefecture: its number where one is established, else the short one. */
function PoliceLine({ prefecture }: { prefecture: Prefecture }) {
  const { t } = useWords();
  const { facts, place } = useView();
  const [short] = facts.desks['police-advice'].channels;
  const name = prefectureName(prefecture, place.locale);
  if (short?.kind !== 'telephone') return null;
  const { number, source, hours } = prefecture;
  return (
    <div data-prefecture={prefecture.code}>
      {!number && (
        <p>
          <Words>{t('prefecture.unknown', { name, number: short.number })}</Words>
        </p>
      )}
      <ul className="channels">
        {number && source ? (
          <ChannelRow
            desk="police-advice"
            label={name}
            channel={{
              id: prefecture.code,
              kind: 'telephone',
              number,
              source,
              cost: 'charged',
              ...(hours ? { hours } : {}),
            }}
          />
        ) : (
          <ChannelRow desk="police-advice" channel={short} />
        )}
      </ul>
      {prefecture.site && (
        <p>
          <Outside href={prefecture.site}>
            <Words>{t('prefecture.site', { name })}</Words>
          </Outside>
        </p>
      )}
    </div>
  );
}

/** The police of one of the 47: chosen from a list; without script, the whole list. */
export function PolicePrefecture() {
  const { t } = useWords();
  const client = useClient();
  const { facts, place } = useView();
  const chosen = facts.prefectures.find(({ code }) => code === client?.prefecture);
  return (
    <Field className="prefecture" title={t('prefecture.police')}>
      <PrefectureChoice />
      {chosen && <PoliceLine prefecture={chosen} />}
      {!client && place.kind === 'desk' && (
        <details className="unscripted">
          <summary>
            <Words>{t('prefecture.list')}</Words>
          </summary>
          <ul>
            {facts.prefectures.map((each) => (
              <li key={each.code}>
                {prefectureOption(each, place.locale)}{' '}
                {each.number && <a href={telephoneHref(each.number)}>{each.number}</a>}{' '}
                {each.site && <Outside href={each.site}>{new URL(each.site).host}</Outside>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Field>
  );
}
