/** A refusal (RFC 9457), or what stands for one when no gateway answered. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
  ) {
    // The framework shows messages through the catalogue.
    super(`problem.${slug}`);
  }

  get noRole() {
    return this.status === 403;
  }

  /** The address asks for what cannot be: a filter, an order or a page. */
  get wrong() {
    return this.status === 400;
  }

  /** What was shown before is no longer there for the reader. */
  get lost() {
    return this.noRole || this.status === 404;
  }
}

/** Whether asking again may help. */
export function passing(error: unknown) {
  if (!(error instanceof Problem)) return false;
  return error.status === 0 || error.status === 429 || error.status >= 500;
}

const TYPE = /^urn:iclei:problem:([a-z0-9-]+)$/;

export async function problemOf(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => undefined);
  const type = typeof body === 'object' && body && 'type' in body ? String(body.type) : '';
  return new Problem(answer.status, TYPE.exec(type)?.[1] ?? fallback(answer.status));
}

function fallback(status: number) {
  const known: Record<number, string> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found' };
  return known[status] ?? (status >= 500 ? 'service-away' : 'internal');
}
