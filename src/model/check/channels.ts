import type { Channel, Clock, Hours } from '../../content/types.ts';

const telephone = /^(110|119|18[89]|#\d{4}|0\d{1,4}(-\d{1,6}){1,2})$/;
const digitsOf = (number: string): number => number.replaceAll('-', '').length;

/** What is odd about a Japanese telephone number in national form, or undefined. */
export function numberFault(number: string): string | undefined {
  if (!telephone.test(number)) return 'is not a grouped national number';
  if (/^(0120|0570)/.test(number) && digitsOf(number) !== 10)
    return 'does not have the ten digits of its kind';
  if (/^(0800|050)/.test(number) && digitsOf(number) !== 11)
    return 'does not have the eleven digits of its kind';
  if (/^0[1-9]/.test(number) && !/^(0120|0570|0800|050|0[789]0)/.test(number) && digitsOf(number) !== 10)
    return 'does not have the ten digits of an ordinary number';
  return undefined;
}

const clockFault = (clock: Clock): boolean => {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return !(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && (hour < 24 || minute === 0));
};

/** The times of day that a table of hours names. */
export const clocksOf = (hours: Hours | undefined): Clock[] => {
  if (!hours || hours.kind === 'always') return [];
  const spans =
    hours.kind === 'varies' ? (hours.usually ?? []) : [...hours.periods, ...(hours.monthly ?? [])];
  return spans.flatMap(({ from, to }) => [from, to]);
};

/** Times and days of a table of hours that cannot be. */
export function hoursFaults(where: string, hours: Hours | undefined): string[] {
  const faults = clocksOf(hours)
    .filter(clockFault)
    .map((clock) => `${where}: ${clock} is no time of day.`);
  if (hours?.kind === 'weekly' && typeof hours.yearEnd === 'object') {
    const { from, to } = hours.yearEnd;
    if (from <= to) faults.push(`${where}: the days from ${from} to ${to} do not lie over New Year.`);
  }
  return faults;
}

/**
 * What is wrong with one channel.
 * @param where how the sentences name it
 * @param siblings the channels of its desk, itself among them
 */
export function channelFaults(where: string, channel: Channel, siblings: readonly Channel[]): string[] {
  const faults = hoursFaults(where, channel.hours);
  if (channel.kind === 'telephone') {
    const odd = numberFault(channel.number);
    if (odd) faults.push(`${where}: the number ${channel.number} ${odd}.`);
    if (channel.number.startsWith('0570') && channel.cost !== 'navi')
      faults.push(`${where}: ${channel.number} is a 0570 number but its cost is not navi.`);
    if (/^0(120|800)/.test(channel.number) && channel.cost !== 'free')
      faults.push(`${where}: ${channel.number} is a free number but its cost is not free.`);
    if (channel.instead && !siblings.some(({ id, kind }) => id === channel.instead && kind === 'telephone'))
      faults.push(`${where}: instead names ${channel.instead}, which is no telephone of this desk.`);
  }
  if (siblings.filter(({ id }) => id === channel.id).length > 1)
    faults.push(`${where}: two channels have this id.`);
  return faults;
}
