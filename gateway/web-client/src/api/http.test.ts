import { afterEach, expect, test, vi } from 'vitest';
import { readFile } from './http';

afterEach(() => vi.unstubAllGlobals());

test('a file is asked for by its media type, with what the list is filtered by', async () => {
  const fetched = vi.fn().mockResolvedValue(new Response('name\nEdmonton'));
  vi.stubGlobal('fetch', fetched);

  const file = await readFile('/list', { country: 'CA', size: undefined }, 'text/csv');

  expect(await file.text()).toBe('name\nEdmonton');
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/list?country=CA', {
    headers: { Accept: 'text/csv' },
    signal: null,
  });
});

test('a file that is refused says why', async () => {
  const body = '{"type":"urn:iclei:problem:list-too-long"}';
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(body, { status: 422 })));

  await expect(readFile('/list', {}, 'text/csv')).rejects.toThrow('problem.list-too-long');
});
