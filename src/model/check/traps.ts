import { type TextTrap, trapNumbers, trapSayings, trapTexts } from '../../content/traps.ts';
import type { Channel, Desk } from '../../content/types.ts';
import { withoutReadings } from '../readings.ts';
import type { CheckedFacts } from './given.ts';

const separator = '[\\s()./・‐‑–—−ー-]*';

/** Finds a number however it is written: grouped or not, in a `tel:`, with the code of the country. */
const finder = (number: string): RegExp => {
  const [first = '', ...rest] = number.replaceAll(' ', '');
  const start = first === '#' ? '(?:#|%23)' : `(?:\\+?81${separator}0?|0)`;
  return new RegExp(`(?<!\\d)${[start, ...rest].join(separator)}(?!\\d)`);
};

const numbers = trapNumbers.map((trap) => ({ ...trap, finds: finder(trap.number) }));

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
};

/** Whether a text says it, its spaces (which easy Japanese has between phrases) counted or not. */
const says = (text: string, { text: pattern }: TextTrap): boolean =>
  pattern.test(text) || pattern.test(text.replaceAll(/\s/g, ''));

/**
 * What a text holds that circulates and is wrong, as the end of a sentence each.
 * @param raw any text, with readings and marks of breaks or without
 * @param place the channel or line that it stands at in the facts: there a number may be right. `anywhere` lets each of
 * those pass, for what shows all the facts together
 */
export function trapsIn(raw: string, place?: string): string[] {
  const text = withoutReadings(raw)
    .normalize('NFKC')
    .replaceAll(/[\u200b\u2060]/g, '');
  return [
    ...numbers
      .filter(({ finds, only }) => finds.test(text) && !(only && (place === only || place === 'anywhere')))
      .map(({ number, why }) => `has the number ${number}: ${why}.`),
    ...[...trapTexts, ...trapSayings]
      .filter((trap) => says(text, trap))
      .map(({ text: pattern, why }) => `has ${pattern.exec(text)?.[0] ?? pattern.source}: ${why}.`),
  ];
}

/** Facts of which something wrong circulates: what has to hold of a channel, by its place. */
const musts: Readonly<Record<string, readonly [holds: (channel: Channel) => boolean, why: string]>> = {
  'inochi-denwa.phone': [
    ({ hours }) => hours?.kind === 'weekly',
    'is open all day on one day of the month only',
  ],
  'one-stop.phone': [({ cost }) => cost === 'free', 'is free'],
  'childline.phone': [
    ({ hours }) => hours?.kind === 'weekly' && hours.periods.some(({ days }) => days.length === 7),
    'is open every day',
  ],
  'yorisoi.phone-tohoku': [({ for: whom }) => whom === 'tohoku', 'is for three prefectures'],
  'cure-time.page': [
    ({ hours }) => hours?.kind === 'varies' && (hours.usually ?? []).some(({ days }) => days.length === 7),
    'is there every day',
  ],
};

const channelTraps = (id: string, desk: Desk): string[] =>
  desk.channels.flatMap((channel) => {
    const place = `${id}.${channel.id}`;
    const [holds, why] = musts[place] ?? [];
    return [
      ...textsOf(channel).flatMap((text) => trapsIn(text, place)),
      ...(holds && !holds(channel) ? [`has it wrong: this line ${why}.`] : []),
    ].map((fault) => `src/content/desks/${id}.ts: ${place} ${fault}`);
  });

/** What of the facts circulates and is wrong. */
export const trapFaults = ({ desks, prefectures, silentWays, others }: CheckedFacts): string[] => [
  ...Object.entries(desks).flatMap(([id, desk]) => [
    ...channelTraps(id, desk),
    ...textsOf({ ...desk, channels: [] })
      .flatMap((text) => trapsIn(text))
      .map((fault) => `src/content/desks/${id}.ts: ${id} ${fault}`),
  ]),
  ...prefectures.flatMap(({ code, ...lines }) =>
    Object.entries(lines).flatMap(([kind, line]) =>
      textsOf(line)
        .flatMap((text) => trapsIn(text, `${code}.${kind}`))
        .map((fault) => `src/content/policeLines.ts: ${code}.${kind} ${fault}`),
    ),
  ),
  ...textsOf({ silentWays, others })
    .flatMap((text) => trapsIn(text))
    .map((fault) => `src/content: a fact ${fault}`),
];
