import type { i18n } from 'i18next';
import type { DeskId } from '../content/desks.ts';
import type { BuiltFacts } from '../content/facts.ts';
import type { LocaleId } from '../content/locales.ts';
import type { Channel, Clock, Desk, Hours, Period, Telephone, Weekday } from '../content/types.ts';
import { everyDay } from '../content/week.ts';
import { confirmedChannels } from '../model/confirmed.ts';
import { withoutReadings } from '../model/readings.ts';
import { lookUp } from './lookup.ts';
import { prefectureName } from './prefecture.ts';
import { deskWords } from './subjects.ts';

/** A node of JSON-LD in the words of schema.org. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const holidays = 'PublicHolidays';

const clock = (time: Clock): string => time.padStart(5, '0');

const specification = (days: readonly string[], opens: string, closes: string): LinkedNode => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days,
  opens,
  closes,
});

/** Schema.org says "closed" so. */
const closed = { opens: '00:00', closes: '00:00' } as const;

const sameTimes = ([first, ...others]: readonly Period[]): boolean =>
  others.every(({ from, to }) => from === first?.from && to === first.to);

/** The closing days over the turn of the year, for the turns before and after the year of the build. */
const turnsOfYear = ({ from, to }: { from: string; to: string }, year: number): LinkedNode[] =>
  [year - 1, year].map((before) => ({
    '@type': 'OpeningHoursSpecification',
    ...closed,
    validFrom: `${before}-${from}`,
    validThrough: `${before + 1}-${to}`,
  }));

/**
 * Opening hours as schema.org has them.
 * @returns undefined where it has no way to say them all: half of the hours would say "closed" for the other half
 */
function openingHours(hours: Hours, year: number): readonly LinkedNode[] | undefined {
  const names = (days: readonly Weekday[]) => days.map((day) => dayNames[day]);
  if (hours.kind === 'varies') return undefined;
  if (hours.kind === 'always') return [specification([...names(everyDay), holidays], '00:00', '23:59')];
  const { periods, monthly = [], yearEnd } = hours;
  if (monthly.length > 0 || periods.some(({ nth }) => nth)) return undefined;
  const openOnHolidays = hours.holidays === 'open' && sameTimes(periods);
  return [
    ...periods.map(({ days, from, to }, index) =>
      specification(
        [...names(days), ...(openOnHolidays && index === 0 ? [holidays] : [])],
        clock(from),
        clock(to),
      ),
    ),
    ...(hours.holidays === 'closed' ? [specification([holidays], closed.opens, closed.closes)] : []),
    ...(typeof yearEnd === 'object' ? turnsOfYear(yearEnd, year) : []),
  ];
}

const languagesOf = ({ tongues = [] }: Channel): { availableLanguage?: readonly string[] } => {
  const known = tongues.filter((tongue) => tongue !== 'other');
  return known.length > 0 ? { availableLanguage: known } : {};
};

function contactPoint(
  channel: Telephone,
  name: string,
  { holidays: table, prefectures }: BuiltFacts,
  locale: LocaleId,
): LinkedNode {
  const hours = channel.hours && openingHours(channel.hours, table.firstYear);
  const prefecture = prefectures.find(({ code }) => code === channel.prefecture);
  return {
    '@type': 'ContactPoint',
    name,
    // The national form: nobody has said that a line can be reached from abroad.
    telephone: channel.number,
    ...(channel.cost === 'free' ? { contactOption: 'TollFree' } : {}),
    ...languagesOf(channel),
    ...(prefecture
      ? {
          areaServed: {
            '@type': 'AdministrativeArea',
            name: withoutReadings(prefectureName(prefecture, locale)),
          },
        }
      : {}),
    ...(hours ? { hoursAvailable: hours } : {}),
  };
}

function serviceChannel(channel: Channel, name: string, facts: BuiltFacts, locale: LocaleId): LinkedNode[] {
  const type = { '@type': 'ServiceChannel' };
  if (channel.kind === 'telephone')
    return [{ ...type, servicePhone: contactPoint(channel, name, facts, locale) }];
  return channel.url ? [{ ...type, name, serviceUrl: channel.url, ...languagesOf(channel) }] : [];
}

/** Whose edition the page belongs to, where it is one of a publisher. */
function pageOf({ edition }: BuiltFacts, site: string, locale: LocaleId): LinkedNode {
  if (!edition) return {};
  const { id, publisher } = edition;
  return {
    mainEntityOfPage: {
      '@type': 'WebPage',
      isPartOf: { '@type': 'WebSite', name: withoutReadings(site), identifier: id },
      publisher: {
        '@type': publisher.official ? 'GovernmentOrganization' : 'Organization',
        name: withoutReadings(publisher.name[locale]),
      },
    },
  };
}

/**
 * A desk in the words of schema.org, for whoever reads pages by machine: confirmed facts only, since it has no word for
 * trust.
 * @returns undefined where no way to the desk is confirmed
 */
export function linkedDesk(
  words: i18n,
  id: DeskId,
  facts: BuiltFacts,
  locale: LocaleId,
): LinkedNode | undefined {
  const desk: Desk = facts.desks[id];
  const said = deskWords(words, id);
  const channels = confirmedChannels(desk).flatMap((channel) =>
    serviceChannel(channel, withoutReadings(said.channels?.[channel.id] ?? said.name), facts, locale),
  );
  if (channels.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': desk.body === 'public' ? 'GovernmentService' : 'Service',
    name: withoutReadings(said.name),
    ...(said.japanese ? { alternateName: withoutReadings(said.japanese) } : {}),
    description: withoutReadings(said.summary),
    ...(desk.site ? { url: desk.site } : {}),
    availableChannel: channels,
    ...pageOf(facts, lookUp(words, 'pages')('home.name'), locale),
  };
}
