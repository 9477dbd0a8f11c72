import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from './en';
import { keys } from './merged';

const KEYS = keys(en).filter((key) => !key.startsWith('ra.'));
const GROUPS = new Set(KEYS.map((key) => key.split('.')[0]));
const LITERAL = /'([^'\n]+)'|"([^"\n]+)"|`([^`]+)`/g;
const HOLE = /\$\{[^}]*\}/g;

/** A template within a template is no literal of its own. */
const NESTED = /translate\(\s*(?:'([^']+)'|`([^`]+)`)/g;

/** What a source may ask for: its literals, with its own constants filled in; `*` is any one part. */
function asked(source: string): string[] {
  const constants = new Map(
    [...source.matchAll(/const (\w+) = '([^']+)'/g)].map(([, name = '', text = '']) => [name, text]),
  );
  const found = [LITERAL, NESTED].flatMap((kind) => [...source.matchAll(kind)]);
  return found.map(([, ...one]) =>
    (one.find(Boolean) ?? '').replace(HOLE, (hole) => constants.get(hole.slice(2, -1)) ?? '*'),
  );
}

const fits = (text: string) => {
  const parts = text.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
};

const isKey = (text: string) => /^[a-zA-Z]+(\.[\w*-]+)+$/.test(text);

/** What is asked for and is neither a text nor a group of texts. */
function missing(source: string): string[] {
  const named = [...source.matchAll(/translate\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  const grouped = asked(source).filter((text) => isKey(text) && GROUPS.has(text.split('.')[0]));
  return [...named, ...grouped].filter(
    (text) => !KEYS.some((key) => fits(text).test(key) || key.startsWith(`${text}.`)),
  );
}

const src = new URL('../', import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|generated/.test(file))
  .map((file) => readFileSync(new URL(file, src), 'utf8'));

test('every text that a page asks for is in the catalogue', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(sources.flatMap(missing)).toEqual([]);
});

test('a text that nobody wrote is found, whole or in part', () => {
  expect(missing(`translate('app.agian')`)).toContain('app.agian');
  expect(missing(`translate('nowhere')`)).toEqual(['nowhere']);
  expect(missing('label={`app.deep.${name}`}')).toEqual(['app.deep.*']);
});

test('every text is asked for somewhere', () => {
  const all = new Set(sources.flatMap(asked).filter((text) => /[a-zA-Z]+\./.test(text)));
  const used = [...all].filter(isKey).map(fits);
  expect(KEYS.filter((key) => !used.some((one) => one.test(key)))).toEqual([]);
});
