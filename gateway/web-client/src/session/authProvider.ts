import type { AuthProvider } from 'react-admin';
import { Problem } from '../api/problem';
import { session, signIn, signOut } from './session';

const unauthenticated = (error: unknown) => error instanceof Problem && error.status === 401;

/** Waits for ever: the page is being left. */
const leaving = () => new Promise<never>(() => undefined);

/** The gateway keeps the session; here one only asks who it is. */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(),
  logout: () => {
    signOut();
    return leaving();
  },
  checkAuth: async () => {
    try {
      await session();
    } catch (error) {
      if (!unauthenticated(error)) return;
      signIn();
      await leaving();
    }
  },
  checkError: async (error: unknown) => {
    if (!unauthenticated(error)) return;
    signIn();
    await leaving();
  },
  getIdentity: async () => {
    const { name } = await session();
    return { id: name, fullName: name };
  },
  getPermissions: () => session().then((signedIn) => signedIn.roles),
};
