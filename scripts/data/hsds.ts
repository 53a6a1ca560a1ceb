import { createHash } from 'node:crypto';
import { type DeskId, deskIds } from '../../src/content/desks.ts';
import type { BuiltFacts } from '../../src/content/facts.ts';
import type { Channel, Hours, Weekday } from '../../src/content/types.ts';
import { everyDay } from '../../src/content/week.ts';
import { hoursWords } from '../../src/i18n/hours.ts';
import { lookUp } from '../../src/i18n/lookup.ts';
import { deskWords } from '../../src/i18n/subjects.ts';
import { confirmedChannels } from '../../src/model/confirmed.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import { inARow, words } from './said.ts';

// The shape of the Human Services Data Specification 3.0: objects within objects, as its canonical schemas have them. It
// has no word for how far a fact is to be trusted, so what is not confirmed stays out.

const t = lookUp(words.ja, 'ui');

/** Our own namespace: an id of theirs follows from ours, and stays what it is. */
const namespace = 'f3c8a1f2-5d0b-5f5e-9a4e-6d1d0c2b7e11';

/** A UUID of version 5 (RFC 9562) made of a name. */
function uuid(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end)).join('-');
}

const days: Readonly<Record<Weekday, string>> = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
};

const clock = (time: string): string => `${time.padStart(5, '0')}+09:00`;

/** The rules of repetition of opening hours; those that differ by place have none. */
function rulesOf(hours: Hours): object[] {
  if (hours.kind === 'varies') return [{}];
  if (hours.kind === 'always') return [{ freq: 'WEEKLY', byday: everyDay.map((day) => days[day]).join(',') }];
  return [
    ...hours.periods.map(({ days: on, from, to, nth }) => ({
      freq: nth ? 'MONTHLY' : 'WEEKLY',
      byday: on.map((day) => `${nth ?? ''}${days[day]}`).join(','),
      opens_at: clock(from),
      closes_at: clock(to),
    })),
    ...(hours.monthly ?? []).map(({ dayOfMonth, from, to }) => ({
      freq: 'MONTHLY',
      bymonthday: String(dayOfMonth),
      opens_at: clock(from),
      closes_at: clock(to),
    })),
  ];
}

const schedulesOf = (name: string, label: string, hours: Hours | undefined): object[] =>
  (hours ? rulesOf(hours) : []).map((rule, index) => ({
    id: uuid(`schedules/${name}/${index}`),
    timezone: 9,
    ...rule,
    description: `${label}：${withoutReadings(hours ? inARow(hoursWords(t, hours)) : '')}`,
  }));

const languagesOf = (name: string, { tongues }: Channel): object[] =>
  (tongues ?? [])
    .filter((tongue) => tongue !== 'other')
    .map((tongue) => ({
      id: uuid(`languages/${name}/${tongue}`),
      name: withoutReadings(t(`tongues.${tongue}`)),
      code: tongue,
    }));

const filled = (key: string, list: readonly object[]) => (list.length > 0 ? { [key]: list } : {});

/** What is said of a telephone beside its number: what it is, what it costs, from where it cannot be called. */
const aboutPhone = (label: string, channel: Channel): string =>
  withoutReadings(
    inARow([
      label,
      ...(channel.cost ? [t(`cost.${channel.cost}`)] : []),
      ...(channel.kind === 'telephone'
        ? (channel.unreachable ?? []).map((line) => t(`unreachable.${line}`))
        : []),
    ]),
  );

function organizationOf(id: DeskId, { desks }: BuiltFacts) {
  const { name, summary, operator } = deskWords(words.ja, id);
  const { site } = desks[id] as { site?: string };
  return {
    id: uuid(`organizations/${id}`),
    name: withoutReadings(name),
    alternate_name: deskWords(words.en, id).name,
    description: withoutReadings(
      [summary, ...(operator ? [`${t('desk.operator')}：${operator}`] : [])].join(''),
    ),
    ...(site ? { website: site } : {}),
  };
}

function serviceOf(id: DeskId, facts: BuiltFacts) {
  const said = deskWords(words.ja, id);
  const organization = organizationOf(id, facts);
  const channels = confirmedChannels(facts.desks[id]).map((channel) => ({
    channel,
    name: `${id}/${channel.id}`,
    label: withoutReadings(said.channels?.[channel.id] ?? said.name),
  }));
  const phones = channels.flatMap(({ channel, name, label }) =>
    channel.kind === 'telephone'
      ? {
          id: uuid(`phones/${name}`),
          number: channel.number,
          type: 'voice',
          description: aboutPhone(label, channel),
          ...filled('languages', languagesOf(name, channel)),
        }
      : [],
  );
  const places = channels.flatMap(({ channel, name, label }) =>
    channel.kind !== 'telephone' && channel.url
      ? {
          id: uuid(`service_at_location/${name}`),
          location: {
            id: uuid(`locations/${name}`),
            location_type: 'virtual',
            name: label,
            url: channel.url,
            ...filled('languages', languagesOf(name, channel)),
          },
          ...filled('schedules', schedulesOf(name, label, channel.hours)),
        }
      : [],
  );
  const schedules = channels.flatMap(({ channel, name, label }) =>
    channel.kind === 'telephone' ? schedulesOf(name, label, channel.hours) : [],
  );
  return {
    id: uuid(`services/${id}`),
    organization_id: organization.id,
    name: organization.name,
    alternate_name: organization.alternate_name,
    description: withoutReadings([said.summary, ...said.does].join('')),
    ...(organization.website ? { url: organization.website } : {}),
    status: 'active',
    ...(said.who ? { eligibility_description: withoutReadings(said.who) } : {}),
    ...filled('phones', phones),
    ...filled('schedules', schedules),
    ...filled('service_at_locations', places),
    organization,
  };
}

/** The services, each a desk whose way is confirmed; the organization of each lies within it. */
export const hsdsServices = (facts: BuiltFacts) =>
  deskIds.filter((id) => confirmedChannels(facts.desks[id]).length > 0).map((id) => serviceOf(id, facts));
