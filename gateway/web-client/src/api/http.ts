import { Problem, problemOf } from './problem';

export type Query = Record<string, string | number | boolean | undefined>;

/** Reads JSON from the gateway; a refusal is thrown as a `Problem`. */
export async function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const answer = await ask(withQuery(path, query), 'application/json', signal);
  return (await answer.json()) as T;
}

/** Reads a list as a file of a media type; a refusal is thrown as a `Problem`. */
export async function readFile(path: string, query: Query, type: string): Promise<Blob> {
  return (await ask(withQuery(path, query), type)).blob();
}

async function ask(address: string, type: string, signal?: AbortSignal) {
  const answer = await reach(address, { headers: { Accept: type }, signal: signal ?? null });
  if (!answer.ok) throw await problemOf(answer);
  return answer;
}

async function reach(address: string, how: RequestInit) {
  try {
    return await fetch(address, how);
  } catch (error) {
    if (how.signal?.aborted) throw error;
    throw new Problem(0, 'unreachable');
  }
}

export function withQuery(path: string, query: Query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}
