import { Problem, problemOf } from './problem';

export type Query = Record<string, string | number | boolean | undefined>;

/** Reads JSON from the gateway; a refusal is thrown as a `Problem`. */
export async function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const answer = await ask(withQuery(path, query), signal);
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()) as T;
}

async function ask(address: string, signal?: AbortSignal) {
  try {
    return await fetch(address, { headers: { Accept: 'application/json' }, signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(0, 'unreachable');
  }
}

export function withQuery(path: string, query: Query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}
