import { expect, test } from 'vitest';
import { sightOf } from './sight';

test.each(['secretariat', 'finance', 'reviewer'])('%s may open every organisation', (role) => {
  expect(sightOf({ roles: [role] }).all).toBe(true);
});

test('an office may open those that it serves', () => {
  expect(sightOf({ roles: ['office'] })).toEqual({ all: false, served: true, own: undefined });
});

test('a city may open its own', () => {
  const sight = sightOf({ roles: ['city'], organisation: 'edmonton' });

  expect(sight).toEqual({ all: false, served: false, own: 'edmonton' });
});

test('an auditor may open none', () => {
  expect(sightOf({ roles: ['auditor'], organisation: 'edmonton' })).toEqual({
    all: false,
    served: false,
    own: undefined,
  });
});
