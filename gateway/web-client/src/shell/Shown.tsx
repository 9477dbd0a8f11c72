import { CircularProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Refusal } from './Refusal';

interface Asked<T> {
  data?: T | undefined;
  error?: unknown;
  refetch?: () => unknown;
}

interface Props<T> {
  of: Asked<T>;
  children: (data: T) => ReactNode;
}

/** What was asked for, once it is there; until then a sign, and in its place the reason. */
export function Shown<T>({ of, children }: Props<T>) {
  const translate = useTranslate();
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <Refusal error={of.error} {...(of.refetch ? { again: of.refetch } : {})} />;
  return <CircularProgress aria-label={translate('app.loading')} />;
}
