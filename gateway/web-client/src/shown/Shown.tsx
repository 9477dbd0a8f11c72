import { CircularProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Problem } from '../api/problem';
import { Outdated } from './Outdated';
import { Refusal } from './Refusal';

interface Asked<T> {
  data?: T | undefined;
  error?: unknown;
  refetch?: (() => unknown) | undefined;
}

interface Props<T> {
  of: Asked<T>;
  children: (data: T) => ReactNode;
}

/**
 * What was asked for, once it is there; until then a sign, and in its place the reason. What was
 * read before stays when it cannot be read again, unless it is no longer there for the reader.
 */
export function Shown<T>({ of, children }: Props<T>) {
  const translate = useTranslate();
  const again = of.refetch;
  if (of.data === undefined || lost(of.error)) {
    if (of.error) return <Refusal error={of.error} {...(again ? { again } : {})} />;
    return <CircularProgress aria-label={translate('app.loading')} />;
  }
  return (
    <>
      {Boolean(of.error) && <Outdated error={of.error} again={again} />}
      {children(of.data)}
    </>
  );
}

const lost = (error: unknown) => error instanceof Problem && error.lost;
