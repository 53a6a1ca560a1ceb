import type { DeskId } from '../content/desks.ts';
import type { SheetBox } from '../content/edition.ts';
import type { Channel, Desk, Leaflet } from '../content/types.ts';
import { fullDayWords, sourceWords } from '../i18n/hours.ts';
import { prefectureName } from '../i18n/prefecture.ts';
import { publisherSlots } from '../i18n/publisher.ts';
import { deskWords } from '../i18n/subjects.ts';
import { shownAddress } from '../model/telephone.ts';
import { ChartPage } from './ChartPage.tsx';
import { usePageWords, useView, useWords } from './context.ts';
import { Text } from './Text.tsx';

/** What the paper prints of a desk: of a desk of the leaflet what stands there, of any other all that is for everybody. */
const printedOf = ({ channels, leaflets: its }: Desk, leaflet: Leaflet): readonly Channel[] =>
  channels.filter(({ leaflets, prefecture }) =>
    its.includes(leaflet) ? leaflets?.includes(leaflet) : !prefecture,
  );

const addressOf = (channel: Channel): string | undefined =>
  channel.kind === 'telephone' ? channel.number : channel.url && shownAddress(channel.url);

/** The police of the edition's prefecture: both numbers for advice, and their site. */
function OwnPolice() {
  const { t } = useWords();
  const page = usePageWords();
  const { facts, place } = useView();
  const own = facts.prefectures.find(({ code }) => code === facts.edition?.prefecture);
  const short = facts.desks.police.channels.find(({ kind }) => kind === 'telephone');
  if (!own) return null;
  return (
    <p data-own-police={own.code}>
      <b>
        <Text name>{page('sheet.where', { name: prefectureName(own, place.locale) })}</Text>
      </b>{' '}
      {short?.kind === 'telephone' && <b className="number">{short.number}</b>}{' '}
      {own.advice && (
        <>
          <b className="number">{own.advice.number}</b>{' '}
          <small>
            <Text>{sourceWords(t, own.advice.source)}</Text>
          </small>
        </>
      )}{' '}
      {own.site && <span className="address">{shownAddress(own.site)}</span>}
    </p>
  );
}

/** A desk on the paper: who it is, how it is reached, and what it does. */
function SheetDesk({ id }: { id: DeskId }) {
  const { t, i18n } = useWords();
  const page = usePageWords();
  const { facts } = useView();
  const desk = facts.desks[id];
  const words = deskWords(i18n, id);
  const does = page('sheet.desks', { returnObjects: true }) as Readonly<Record<string, readonly string[]>>;
  const channels = printedOf(desk, facts.edition?.sheet.leaflet ?? 'B');
  const printed = [...new Set(channels.flatMap((channel) => addressOf(channel) ?? []))];
  // Of whom the leaflet prints the name alone.
  const addresses = printed.length === 0 && desk.site ? [shownAddress(desk.site)] : printed;
  const near = desk.channels.filter(({ prefecture }) => !prefecture);
  const kinds = [...new Set(near.map(({ kind }) => kind))];
  return (
    <div className="sheet-desk" data-desk={id}>
      <p>
        <b>
          <Text name>{words.name}</Text>
        </b>{' '}
        {words.operator && (
          <small>
            <Text name>{words.operator}</Text>
          </small>
        )}
      </p>
      <p>
        {addresses.map((address) => (
          <b key={address} className="address">
            {address}{' '}
          </b>
        ))}
        <small className="sheet-kinds">
          {kinds.map((kind) => (
            <span key={kind}>
              <Text name>{t(`kinds.${kind}`)}</Text>
            </span>
          ))}
        </small>
      </p>
      {desk.local === 'police' && <OwnPolice />}
      {(does[id] ?? [words.summary]).map((line) => (
        <p key={line}>
          <Text name>{line}</Text>
        </p>
      ))}
    </div>
  );
}

function Boxes({ boxes }: { boxes: readonly SheetBox[] }) {
  const page = usePageWords();
  return (
    <ul className="boxes">
      {boxes.map(({ id, boxes: inner, desks = [] }) => (
        <li key={id} data-sheet-box={id}>
          <p className="says">
            <Text name>{page(`sheet.boxes.${id as 'harmed'}`)}</Text>
          </p>
          {inner && <Boxes boxes={inner} />}
          {desks.map((desk) => (
            <SheetDesk key={desk} id={desk as DeskId} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The chart as the edition's leaflet prints it. */
function Sheet() {
  const { t } = useWords();
  const page = usePageWords();
  const { facts, place } = useView();
  if (!facts.edition) return null;
  const { sheet, publisher, reviewedUntil } = facts.edition;
  const known = publisherSlots(publisher, place.locale);
  return (
    <section className="sheet" data-sheet={sheet.leaflet}>
      <h2>
        <Text name>{page('sheet.title')}</Text>
      </h2>
      <Boxes boxes={sheet.boxes} />
      <p>
        <Text name>{page('about.lead')}</Text> <Text name>{page('publisher.runs', known)}</Text>{' '}
        <Text name>{t('until', { date: fullDayWords(t, reviewedUntil) })}</Text>
      </p>
    </section>
  );
}

/** The page of the chart: on the screen the whole of it, on paper the sheet. */
export const SheetPage = () => (
  <>
    <ChartPage />
    <Sheet />
  </>
);
