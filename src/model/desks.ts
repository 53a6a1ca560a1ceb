import type { DeskId } from '../content/desks.ts';
import type { Channel, Desk } from '../content/types.ts';

/** The emergency numbers: nothing next to them may make the reader hesitate. */
export const isEmergency = (id: DeskId): boolean => id === 'emergency-police' || id === 'emergency-medical';

/** Whether this number or address is an addition of ours to a desk that stands on a leaflet. */
export const isAddedTo = (desk: Desk, channel: Channel): boolean =>
  desk.leaflets.length > 0 && (channel.leaflets ?? []).length === 0 && channel.kind !== 'in-person';
