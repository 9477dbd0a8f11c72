import { createElement } from 'react';
import { I18nContext } from 'react-admin';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { Organisation } from '../api/schema';
import { i18nProvider } from '../i18n/i18nProvider';
import { Contacts } from './Contacts';

vi.stubGlobal('navigator', { languages: ['en-GB'] });

const LEADER = {
  person: '5f0c2a64-8f0e-5f0b-9f5a-0d6d1d7a1c11',
  roles: ['MUNICIPAL_LEADER', 'POLITICAL_CONTACT'],
  term: { electedOn: '2022-09-11', endsOn: '2026-10-14' },
  key: false,
} satisfies Organisation['contacts'][number];

const drawn = (...of: Organisation['contacts']) =>
  renderToStaticMarkup(
    <I18nContext.Provider value={i18nProvider}>{createElement(Contacts, { of })}</I18nContext.Provider>,
  );

test('who speaks for an organisation is shown with roles, the term of office and who is the key', () => {
  const liaison = { person: 'b', roles: ['STAFF_LIAISON' as const], key: true };
  const [, leads, speaks] = drawn(LEADER, liaison).split('<tr').slice(1);

  expect(leads).toContain('Municipal leader, Political contact');
  expect(leads).toMatch(/2022.*2026/);
  expect(leads).not.toContain('Yes');
  expect(speaks).toContain('Yes');
});

test('of a term whose beginning nobody knows the end is told', () => {
  expect(drawn({ ...LEADER, term: { endsOn: '2026-10-14' } })).toMatch(/until .*2026/);
});

test('where nobody speaks for it there is no empty section', () => {
  expect(drawn()).toBe('');
});
