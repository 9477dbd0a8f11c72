import { expect, test } from 'vitest';
import { passing, Problem, problemOf } from './problem';

const answer = (status: number, body: string) => new Response(body, { status });

test('a problem is known by its type', async () => {
  const problem = await problemOf(answer(412, '{"type":"urn:iclei:problem:stale-version"}'));

  expect(problem.slug).toBe('stale-version');
  expect(problem.message).toBe('problem.stale-version');
});

test('an answer that is no problem is told by its status', async () => {
  expect((await problemOf(answer(502, '<html>'))).slug).toBe('service-away');
  expect((await problemOf(answer(404, '{"type":"about:blank"}'))).slug).toBe('not-found');
});

test('a fault passes when nobody answered or the service is away, not when it says no', () => {
  const passes = [0, 400, 404, 429, 503].filter((status) => passing(new Problem(status, 'x')));

  expect(passes).toEqual([0, 429, 503]);
  expect(passing(undefined)).toBe(false);
});
