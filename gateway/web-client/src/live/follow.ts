import { parsed, type NetworkEvent } from './changes';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

interface Follower {
  state: (state: LiveState) => void;
  event: (event: NetworkEvent) => void;
  /** The gateway said no; the session may be over. */
  refused: () => void;
  /** A stream tells what comes from now on; before it something may have been missed. */
  begun: () => void;
}

/** Between two tries to open a stream that was refused. */
const PAUSE = 5000;

/** A stream ends with its token; that is resumed before anybody need hear of it. */
const GRACE = 8000;

/**
 * Follows the feed until the returned function is called. The browser resumes a stream that broke
 * off; one that was refused is opened anew.
 */
export function follow(address: string, follower: Follower): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let silent: ReturnType<typeof setTimeout> | undefined;

  function open() {
    const stream = new EventSource(address);
    source = stream;
    let resumed = false;
    stream.onopen = () => {
      clearTimeout(silent);
      silent = undefined;
      follower.state('live');
      if (!resumed) follower.begun();
      resumed = true;
    };
    stream.onmessage = ({ data }) => {
      const event = parsed(String(data));
      if (event) follower.event(event);
    };
    stream.onerror = () => {
      silent ??= setTimeout(() => follower.state('reconnecting'), GRACE);
      if (stream.readyState !== EventSource.CLOSED) return;
      follower.refused();
      again = setTimeout(open, PAUSE);
    };
  }

  open();
  return () => {
    clearTimeout(again);
    clearTimeout(silent);
    source?.close();
  };
}
