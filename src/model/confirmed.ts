import type { Channel, Desk } from '../content/types.ts';

/**
 * The channels of a desk as far as they are confirmed: those whose source is, without the hours or the languages whose own
 * source is not. For whoever takes facts away without their trust beside them.
 */
export const confirmedChannels = ({ channels, sources }: Desk): readonly Channel[] =>
  channels
    .filter(({ source }) => sources[source]?.confirmed)
    .map((channel) => {
      const { hours, tongues, ...rest } = channel;
      const holds = (own: string | undefined) => !own || sources[own]?.confirmed === true;
      return {
        ...rest,
        ...(hours && holds(channel.hoursSource) ? { hours } : {}),
        ...(tongues && holds(channel.tonguesSource) ? { tongues } : {}),
      } as Channel;
    });
