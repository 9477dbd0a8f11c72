import type { ResourceName } from '../api/resources';

/** Which lists an event may have changed; a meeting is planned by one service and booked by another. */
const CHANGED: Partial<Record<string, readonly ResourceName[]>> = {
  '/membership': ['organisations'],
  '/exchange': ['programmes', 'pairings', 'meetings', 'studyvisits'],
  '/events': ['meetings', 'studyvisits', 'programmes'],
};

export interface NetworkEvent {
  source: string;
  time: string;
}

export function changed(event: NetworkEvent): readonly ResourceName[] {
  return CHANGED[event.source] ?? [];
}

export function parsed(data: string): NetworkEvent | undefined {
  try {
    const event: unknown = JSON.parse(data);
    if (typeof event !== 'object' || !event || !('source' in event)) return undefined;
    return { source: String(event.source), time: 'time' in event ? String(event.time) : '' };
  } catch {
    return undefined;
  }
}
