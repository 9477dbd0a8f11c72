import { expect, test } from 'vitest';
import { csrfToken } from './session';

test('the token is found among other cookies', () => {
  expect(csrfToken('theme=dark; XSRF-TOKEN=a%2Fb=; x=y')).toBe('a/b=');
});

test('without the cookie there is no token', () => {
  expect(csrfToken('NOT-XSRF-TOKEN=a')).toBe('');
});
