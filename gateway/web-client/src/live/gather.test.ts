import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ResourceName } from '../api/resources';
import { changed } from './changes';
import { gather } from './gather';

const read = vi.fn<(name: ResourceName) => void>();
const readings = (name: ResourceName) => read.mock.calls.filter(([one]) => one === name).length;

beforeEach(() => {
  vi.useFakeTimers();
  read.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

function happen(events: number, every: number, gathered = gather(read)) {
  for (let event = 0; event < events; event++) {
    changed({ source: '/exchange', time: '' }).forEach(gathered.news);
    vi.advanceTimersByTime(every);
  }
}

test('one event is read at once, and again when every service must have heard of it', () => {
  happen(1, 0);
  expect(readings('meetings')).toBe(1);

  vi.runAllTimers();

  expect(readings('meetings')).toBe(2);
});

test('a thousand events in a moment are two readings of each list', () => {
  happen(1000, 0.3);
  vi.runAllTimers();

  expect(readings('meetings')).toBe(2);
  expect(readings('studyvisits')).toBe(2);
  expect(readings('organisations')).toBe(0);
});

test('while events keep coming a list is read about every two seconds, and none is left unread', () => {
  happen(1000, 10);
  const during = readings('meetings');
  vi.runAllTimers();

  expect(during).toBeGreaterThanOrEqual(5);
  expect(during).toBeLessThanOrEqual(6);
  expect(readings('meetings')).toBeGreaterThan(during);
});

test('what may have been missed is read once', () => {
  gather(read).missed('meetings');
  vi.runAllTimers();

  expect(readings('meetings')).toBe(1);
});

test('who leaves reads nothing more', () => {
  const gathered = gather(read);
  gathered.news('meetings');

  gathered.stop();

  expect(vi.getTimerCount()).toBe(0);
});
