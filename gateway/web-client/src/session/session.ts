import { read } from '../api/http';
import type { Session } from '../api/schema';

let asked: Promise<Session> | undefined;

/** Who is signed in; asked once, and again after a refusal or when a fresh answer is wanted. */
export function session(fresh = false): Promise<Session> {
  if (fresh) asked = undefined;
  asked ??= read<Session>('/api/session').catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

/** Once the page is being left, nothing may lead it elsewhere. */
let leaving = false;

/** The issuer's page, and from there back to this one. */
export function signIn() {
  if (leaving) return;
  leaving = true;
  const { pathname, hash } = window.location;
  const back = encodeURIComponent(pathname + hash);
  window.location.assign(`/oauth2/authorization/network?return=${back}`);
}

/** The whole page goes, because the issuer's session ends on a page of the issuer. */
export function signOut() {
  if (leaving) return;
  leaving = true;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = csrfToken(document.cookie);
  form.append(token);
  document.body.append(form);
  form.submit();
}

export function csrfToken(cookies: string) {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return decodeURIComponent(pair?.slice('XSRF-TOKEN='.length) ?? '');
}
