/** A service that hears of an event from another has it a moment after the feed. */
const FOLLOWERS_NEED = 1500;

/** While news keep coming, what is shown is read again neither sooner nor later than this. */
const LEAST = 1000;
const LONGEST = 2000;

interface Waiting {
  heard: number;
  read: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** Makes few readings of many news: one at once, the last when every service must know. */
export function gather<Name>(read: (name: Name) => void) {
  const waiting = new Map<Name, Waiting>();

  function wait(name: Name, one: Waiting) {
    clearTimeout(one.timer);
    const due = Math.min(one.read + LONGEST, one.heard + FOLLOWERS_NEED);
    one.timer = setTimeout(() => again(name, one), Math.max(one.read + LEAST, due) - Date.now());
  }

  function again(name: Name, one: Waiting) {
    one.read = Date.now();
    if (one.read - one.heard < FOLLOWERS_NEED) wait(name, one);
    else waiting.delete(name);
    read(name);
  }

  /** Something may have been missed: is read once, a little later. */
  function missed(name: Name) {
    const now = Date.now();
    const one = waiting.get(name) ?? { heard: now, read: now };
    one.heard = now;
    waiting.set(name, one);
    wait(name, one);
  }

  function news(name: Name) {
    const first = !waiting.has(name);
    missed(name);
    if (first) read(name);
  }

  function stop() {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    waiting.clear();
  }

  return { missed, news, stop };
}
