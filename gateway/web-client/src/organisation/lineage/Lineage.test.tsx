import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nContext } from 'react-admin';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { expect, test, vi } from 'vitest';
import type { Organisation } from '../../api/schema';
import { i18nProvider } from '../../i18n/i18nProvider';
import type { Sight } from '../sight';
import { Predecessors, Successors } from './Lineage';

vi.stubGlobal('navigator', { languages: ['en-GB'] });

const URAWA = 'b6a1a2c0-4f0e-5f0b-9f5a-0d6d1d7a1c11';
const SAITAMA = '16ef6d73-3c6b-5fa8-8177-9bc1089b0ab7';
const urawa = {
  endedOn: '2001-05-01',
  succeededBy: [SAITAMA],
  lineageNames: {},
} as unknown as Organisation;
const saitama = {
  predecessors: [{ id: URAWA, kind: 'MERGER', on: '2001-05-01' }],
  lineageNames: {},
} as unknown as Organisation;

/** What is drawn for who sees so much, once it has been read. */
function drawn(sight: Sight, what: 'successors' | 'predecessors', ...read: [string, string][]) {
  const lineage =
    what === 'successors' ? <Successors of={urawa} /> : <Predecessors of={saitama} />;
  return html(sight, lineage, read);
}

function html(sight: Sight, lineage: ReactNode, read: [string, string][] = []) {
  const known = new QueryClient();
  known.setQueryData(['sight'], sight);
  const organisations = read.map(([id, officialName]) => ({ id, officialName }));
  for (const on of ['2001-04-30', '2001-05-01']) {
    if (!sight.all) known.setQueryData(['organisations', 'on', on], organisations);
  }
  for (const one of organisations) {
    if (sight.all) known.setQueryData(['organisations', 'getOne', { id: one.id }], one);
  }
  return renderToStaticMarkup(
    <MemoryRouter>
      <QueryClientProvider client={known}>
        <I18nContext.Provider value={i18nProvider}>
          {lineage}
        </I18nContext.Provider>
      </QueryClientProvider>
    </MemoryRouter>,
  );
}

const all = { all: true, served: false };
const city = { all: false, served: false, own: URAWA };

test('headquarters reads by name who stands in the place of one that ended', () => {
  expect(drawn(all, 'successors', [SAITAMA, 'Saitama'])).toMatch(/<a .*>Saitama<\/a>/);
});

test('the city of one that ended reads the name of its heir, which is a way to its page', () => {
  const shown = drawn(city, 'successors', [SAITAMA, 'Saitama']);

  expect(shown).toMatch(/<a .*>Saitama<\/a>/);
  expect(shown).toContain(`href="/organisations/${SAITAMA}/show"`);
});

test('who may not see a successor is told so in words and not by an id', () => {
  const shown = drawn(city, 'successors');

  expect(shown).toContain('an organisation that you may not see');
  expect(shown).not.toContain(SAITAMA);
});

test('who may not see a successor reads the name that the city itself is shown with', () => {
  const named = { ...urawa, lineageNames: { [SAITAMA]: 'Saitama' } };

  expect(html(city, <Successors of={named} />)).toBe('<span>Saitama</span>');
});

test('predecessors are named with what became of them, also those that may not be seen', () => {
  expect(drawn(city, 'predecessors', [URAWA, 'Urawa'])).toMatch(/Urawa, merged on .*2001/);
  expect(drawn(city, 'predecessors')).toMatch(/an organisation that you may not see, merged on/);
});
