import { beforeEach, expect, test, vi } from 'vitest';

const assign = vi.fn();
const form = { append: vi.fn(), submit: vi.fn() };

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal('window', { location: { pathname: '/app/', hash: '#/meetings', assign } });
  vi.stubGlobal('document', {
    cookie: '',
    body: { append: vi.fn() },
    createElement: (name: string) => (name === 'form' ? form : {}),
  });
});

test('who has to sign in comes back to the page', async () => {
  const { signIn } = await import('./session');

  signIn();

  expect(assign).toHaveBeenCalledExactlyOnceWith(
    '/oauth2/authorization/network?return=%2Fapp%2F%23%2Fmeetings',
  );
});

test('a stream that breaks off while somebody signs out does not call them back', async () => {
  const { signIn, signOut } = await import('./session');

  signOut();
  signIn();

  expect(form.submit).toHaveBeenCalledOnce();
  expect(assign).not.toHaveBeenCalled();
});
