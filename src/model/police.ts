import type { Prefecture } from '../content/prefectures.ts';
import type { Channel } from '../content/types.ts';
import { isShortcut } from './telephone.ts';

/**
 * The police's line for advice as a prefecture has it: its ordinary number where one is established, which every
 * telephone dials, else the short one with what is known of its hours there.
 * @returns the channel itself where nothing else is known
 */
export function policeChannel(channel: Channel, { code, advice, shortHours }: Prefecture): Channel {
  if (channel.kind !== 'telephone' || !isShortcut(channel.number)) return channel;
  const { hours: _ours, unreachable: _lines, ...line } = channel;
  if (advice)
    return { ...line, id: code, number: advice.number, ...(advice.hours ? { hours: advice.hours } : {}) };
  return shortHours ? { ...channel, hours: shortHours } : channel;
}
