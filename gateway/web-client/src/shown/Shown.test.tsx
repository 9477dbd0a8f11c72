import { createElement, type ReactNode } from 'react';
import { I18nContext } from 'react-admin';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { i18nProvider } from '../i18n/i18nProvider';
import { Cut } from './Cut';
import { Shown } from './Shown';

vi.stubGlobal('navigator', { languages: ['en-GB'] });

const drawn = (children: ReactNode) =>
  renderToStaticMarkup(
    <I18nContext.Provider value={i18nProvider}>{children}</I18nContext.Provider>,
  );

const page = (data: string | undefined, error?: Problem) =>
  drawn(
    <Shown of={{ data, error, refetch: vi.fn() }}>{(text) => createElement('p', {}, text)}</Shown>,
  );

test('what could not be read says why, and may be asked for again', () => {
  const shown = page(undefined, new Problem(503, 'service-away'));

  expect(shown).toContain('The service does not answer; try again.');
  expect(shown).toContain('Try again');
});

test('who asked for what cannot be is not told to ask for it again', () => {
  const refused = new Problem(400, 'malformed-parameter');
  const of = { error: refused, refetch: vi.fn() };
  const shown = drawn(<Shown of={of} clear={<b>Clear</b>}>{() => 'nothing'}</Shown>);

  expect(shown).toContain('Part of the address could not be read.');
  expect(shown).toContain('<b>Clear</b>');
  expect(shown).not.toContain('Try again');
  expect(page(undefined, new Problem(404, 'not-found'))).not.toContain('Try again');
});

test('what was read before stays when it cannot be read again, and the page says so', () => {
  const shown = page('Edmonton', new Problem(503, 'service-away'));

  expect(shown).toContain('<p>Edmonton</p>');
  expect(shown).toContain('may be out of date. The service does not answer; try again.');
  expect(shown).toContain('Try again');
});

test('what is no longer there for the reader goes', () => {
  expect(page('Edmonton', new Problem(404, 'not-found'))).not.toContain('Edmonton');
});

test('what is there says nothing of faults', () => {
  expect(page('Edmonton')).toBe('<p>Edmonton</p>');
});

test('a list that ends before its end says so', () => {
  expect(drawn(<Cut shown={200} total={1234} />)).toContain('200 of 1,234 are shown.');
  expect(drawn(<Cut shown={200} total={200} />)).toBe('');
});
