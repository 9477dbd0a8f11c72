import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from './follow';

class Stream {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;
  onopen = () => undefined;
  onerror = () => undefined;
  onmessage: (message: { data: string }) => void = () => undefined;
  close = vi.fn();

  constructor(readonly address: string) {
    Stream.opened.push(this);
  }
}

const follower = { state: vi.fn(), event: vi.fn(), refused: vi.fn(), begun: vi.fn() };
const last = () => Stream.opened.at(-1) as Stream;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Stream);
  Stream.opened = [];
  Object.values(follower).forEach((spy) => spy.mockReset());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an event is handed on, and what is none is passed over', () => {
  follow('/feed', follower);

  last().onmessage({ data: '{"source":"/exchange","time":"2026-01-01T00:00:00Z"}' });
  last().onmessage({ data: 'no event' });

  expect(follower.event).toHaveBeenCalledOnce();
});

test('a stream that ends with its token is resumed by the browser, and nobody hears of it', () => {
  follow('/feed', follower);
  last().onopen();

  last().readyState = 0;
  last().onerror();
  last().onopen();
  vi.runAllTimers();

  expect(Stream.opened).toHaveLength(1);
  expect(follower.state.mock.calls).toEqual([['live'], ['live']]);
  expect(follower.begun).toHaveBeenCalledOnce();
  expect(follower.refused).not.toHaveBeenCalled();
});

test('a stream that stays away is told of until it is back', () => {
  follow('/feed', follower);
  last().onopen();

  last().readyState = 0;
  last().onerror();
  vi.runAllTimers();
  expect(follower.state).toHaveBeenLastCalledWith('reconnecting');
  last().onerror();
  last().onopen();

  expect(follower.state).toHaveBeenLastCalledWith('live');
});

test('a stream that was refused is opened anew, and everything is read again', () => {
  follow('/feed', follower);
  last().onopen();

  last().readyState = Stream.CLOSED;
  last().onerror();
  vi.runAllTimers();
  last().onopen();

  expect(follower.refused).toHaveBeenCalledOnce();
  expect(Stream.opened).toHaveLength(2);
  expect(follower.begun).toHaveBeenCalledTimes(2);
});

test('who leaves is followed by no stream', () => {
  const leave = follow('/feed', follower);
  last().readyState = Stream.CLOSED;
  last().onerror();

  leave();
  vi.runAllTimers();

  expect(Stream.opened).toHaveLength(1);
  expect(last().close).toHaveBeenCalled();
});
