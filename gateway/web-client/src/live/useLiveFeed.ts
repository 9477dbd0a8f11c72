import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAuthProvider } from 'react-admin';
import { session } from '../session/session';
import { changed } from './changes';
import { follow, type LiveState } from './follow';

/** A service that hears of an event from another has it a moment after the feed. */
const FOLLOWERS_NEED = 1500;

export interface Live {
  state: LiveState;
  /** When the last event came, by its own time. */
  last?: string;
}

/** Reads again what is shown whenever the feed tells of a change. */
export function useLiveFeed(): Live {
  const queries = useQueryClient();
  const auth = useAuthProvider();
  const [live, setLive] = useState<Live>({ state: 'connecting' });

  useEffect(() => {
    const refresh = (resource: string) => void queries.invalidateQueries({ queryKey: [resource] });
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const leave = follow('/api/feed/v1/events', {
      state: (state) => setLive((before) => ({ ...before, state })),
      refused: () => void session(true).catch((error: unknown) => auth?.checkError(error)),
      event: (event) => {
        setLive({ state: 'live', last: event.time });
        changed(event).forEach(refresh);
        timers.add(setTimeout(() => changed(event).forEach(refresh), FOLLOWERS_NEED));
      },
      gap: () => void queries.invalidateQueries(),
    });
    return () => {
      leave();
      timers.forEach(clearTimeout);
    };
  }, [queries, auth]);
  return live;
}
