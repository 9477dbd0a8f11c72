import { parsed, type NetworkEvent } from './changes';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

interface Follower {
  state: (state: LiveState) => void;
  event: (event: NetworkEvent) => void;
  /** The stream could not be resumed: something may have been missed. */
  gap: () => void;
}

const PATIENCE = 5000;

/**
 * Follows the feed until the returned function is called. The browser resumes a stream that broke
 * off; one that was refused is opened anew.
 */
export function follow(address: string, follower: Follower): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function open(first: boolean) {
    const stream = new EventSource(address);
    source = stream;
    let missed = !first;
    stream.onopen = () => {
      follower.state('live');
      if (missed) follower.gap();
      missed = false;
    };
    stream.onmessage = ({ data }) => {
      const event = parsed(String(data));
      if (event) follower.event(event);
    };
    stream.onerror = () => {
      follower.state('reconnecting');
      if (stream.readyState === EventSource.CLOSED) again = setTimeout(() => open(false), PATIENCE);
    };
  }

  open(true);
  return () => {
    clearTimeout(again);
    source?.close();
  };
}
