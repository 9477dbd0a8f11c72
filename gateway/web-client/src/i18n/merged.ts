import type { TranslationMessages } from 'react-admin';

interface Texts {
  [key: string]: string | Texts;
}

/** One catalogue of several; none of them may say what another says. */
export function merged(...parts: object[]): TranslationMessages {
  return parts.map(opened).reduce(both, {}) as unknown as TranslationMessages;
}

/** What a CommonJS package exports lies one `default` deeper in the bundle than in the tests. */
function opened(part: object): Texts {
  return ('default' in part ? part.default : part) as Texts;
}

function both(one: Texts, other: Texts): Texts {
  const result = { ...one };
  for (const [key, text] of Object.entries(other)) {
    const there = result[key];
    if (there === undefined) result[key] = text;
    else if (typeof there === 'object' && typeof text === 'object') result[key] = both(there, text);
    else throw new Error(`${key} is said twice`);
  }
  return result;
}

/** The keys of every text, with dots. */
export function keys(texts: object, before = ''): string[] {
  return Object.entries(texts as Texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [before + key] : keys(text, `${before}${key}.`),
  );
}
