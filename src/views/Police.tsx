import type { DeskId } from '../content/desks.ts';
import type { PoliceLine, Prefecture } from '../content/prefectures.ts';
import type { Channel, Source } from '../content/types.ts';
import { prefectureName, prefectureOption } from '../i18n/prefecture.ts';
import { policeChannel } from '../model/police.ts';
import { withoutReadings } from '../model/readings.ts';
import { telephoneHref } from '../model/telephone.ts';
import { useClient, useView, useWords } from './context.ts';
import { Fold } from './Fold.tsx';
import { Outside } from './links.tsx';
import { Text } from './Text.tsx';

const useChosen = (): Prefecture | undefined => {
  const client = useClient();
  const { facts } = useView();
  return facts.prefectures.find(
    ({ code }) => code === (__EDITION__ && !client ? facts.edition?.prefecture : client?.prefecture),
  );
};

/** A channel, and what differs where it is that of a prefecture: what it is called, and where it stands. */
export interface PoliceChannel {
  readonly channel: Channel;
  readonly label?: string;
  readonly source?: Source;
}

/**
 * The channels of a desk for this reader: the short number of the police becomes the prefecture's own number, where
 * it is known.
 */
export function usePoliceChannels(id: DeskId, channels: readonly Channel[]): readonly PoliceChannel[] {
  const { t } = useWords();
  const { facts, place } = useView();
  const chosen = useChosen();
  if (facts.desks[id].local !== 'police' || !chosen) return channels.map((channel) => ({ channel }));
  return channels.map((channel) => {
    const own = policeChannel(channel, chosen);
    if (own === channel) return { channel };
    return {
      channel: own,
      ...(chosen.advice
        ? {
            label: t('prefecture.advice', { name: prefectureName(chosen, place.locale) }),
            source: chosen.advice.source,
          }
        : {}),
    };
  });
}

/** The list to choose a prefecture from: a native control; the choice stays in memory. */
export function PrefectureChoice() {
  const { t } = useWords();
  const client = useClient();
  const { facts, place } = useView();
  return (
    <label className="choice scripted">
      <span>
        <Text name>{t('prefecture.label')}</Text>
      </span>
      <select
        value={client?.prefecture ?? ''}
        onChange={({ target }) => client?.hands.setPrefecture(target.value)}
        data-prefectures=""
      >
        <option value="">{withoutReadings(t('prefecture.choose'))}</option>
        {(client ? facts.prefectures : []).map((each) => (
          <option key={each.code} value={each.code}>
            {prefectureOption(each, place.locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A number of the police beside the advice line, with what it is. */
function Further({ says, line }: { says: string; line?: Pick<PoliceLine, 'number' | 'askFor'> }) {
  const { t } = useWords();
  return (
    <li>
      <Text>{says}</Text>{' '}
      {line && (
        <a href={telephoneHref(line.number)} className="number" translate="no">
          {line.number}
        </a>
      )}{' '}
      {line?.askFor && <Text>{t('prefecture.askFor', { desk: line.askFor })}</Text>}
    </li>
  );
}

/** The short number for advice, which each prefecture's police answers. */
export function useShortNumber(): string {
  const { facts } = useView();
  const line = facts.desks.police.channels.find(({ kind }) => kind === 'telephone');
  return line?.kind === 'telephone' ? line.number : '';
}

/** What else is known of the police of the chosen prefecture. */
function PoliceOf({ prefecture }: { prefecture: Prefecture }) {
  const { t } = useWords();
  const { place } = useView();
  const short = useShortNumber();
  const name = prefectureName(prefecture, place.locale);
  const { advice, switchboard, cyber, site } = prefecture;
  return (
    <div data-prefecture={prefecture.code}>
      <ul className="facts">
        {!advice && <Further says={t('prefecture.unknown', { name, number: short })} />}
        {advice?.askFor && <Further says={t('prefecture.askFor', { desk: advice.askFor })} />}
        {prefecture.regional && <Further says={t('prefecture.hokkaido')} />}
        {switchboard && (
          <Further says={t('prefecture.switchboard', { name, number: short })} line={switchboard} />
        )}
        {cyber && cyber.number !== advice?.number && (
          <Further
            says={t(cyber.number ? 'prefecture.cyber' : 'prefecture.cyberNone')}
            {...(cyber.number ? { line: { number: cyber.number } } : {})}
          />
        )}
        {site && (
          <li>
            <Outside href={site}>
              <Text name>{t('prefecture.site', { name })}</Text>
            </Outside>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The police of one of the 47: chosen from a list. */
export function LocalPolice() {
  const chosen = useChosen();
  return (
    <div className="prefecture">
      <PrefectureChoice />
      {chosen && <PoliceOf key={chosen.code} prefecture={chosen} />}
    </div>
  );
}

/** Every prefecture with its number and its site, for where no script runs. */
export function PoliceList() {
  const { t } = useWords();
  const client = useClient();
  const { facts, place } = useView();
  if (client) return null;
  return (
    <Fold title={t('prefecture.list')} className="unscripted">
      <ul>
        {facts.prefectures.map(({ code, advice, site, ...names }) => (
          <li key={code}>
            {prefectureOption({ code, ...names }, place.locale)}{' '}
            {advice && (
              <a href={telephoneHref(advice.number)} translate="no">
                {advice.number}
              </a>
            )}{' '}
            {site && <Outside href={site}>{new URL(site).host}</Outside>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The short number, which reaches the police of any prefecture: where no script runs, an edition has its own in its place. */
export function AnyPolice() {
  const { t } = useWords();
  const client = useClient();
  const short = useShortNumber();
  if (client) return null;
  return (
    <p className="unscripted">
      <Text>{t('prefecture.police')}</Text>{' '}
      <a href={telephoneHref(short)} className="number" translate="no">
        {short}
      </a>
    </p>
  );
}
