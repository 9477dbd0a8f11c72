import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAuthProvider } from 'react-admin';
import { RESOURCES, type ResourceName } from '../api/resources';
import { session } from '../session/session';
import { changed } from './changes';
import { follow, type LiveState } from './follow';
import { gather } from './gather';

/** What is shown has just been read: only what happens from now on is news. */
const FEED = '/api/feed/v1/events?cursor=end';

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
    const gathered = gather<ResourceName>(
      (name) => void queries.invalidateQueries({ queryKey: [name] }),
    );
    const leave = follow(FEED, {
      state: (state) => setLive((before) => ({ ...before, state })),
      refused: () => void session(true).catch((error: unknown) => auth?.checkError(error)),
      event: (event) => {
        setLive({ state: 'live', last: event.time });
        changed(event).forEach(gathered.news);
      },
      begun: () => RESOURCES.forEach(gathered.missed),
    });
    return () => {
      leave();
      gathered.stop();
    };
  }, [queries, auth]);
  return live;
}
