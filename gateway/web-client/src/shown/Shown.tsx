import { CircularProgress } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { passing, Problem } from '../api/problem';
import { Outdated } from './Outdated';
import { Refusal } from './Refusal';

interface Asked<T> {
  data?: T | undefined;
  error?: unknown;
  refetch?: (() => unknown) | undefined;
}

interface Props<T> {
  of: Asked<T>;
  /** What helps when the address is wrong. */
  clear?: ReactNode;
  children: (data: T) => ReactNode;
}

/**
 * What was asked for, once it is there; until then a sign, and in its place the reason. What was
 * read before stays when it cannot be read again, unless it is no longer there for the reader.
 */
export function Shown<T>({ of, clear, children }: Props<T>) {
  const translate = useTranslate();
  const again = of.refetch;
  const error = useLasting(of);
  if (of.data === undefined || lost(of.error)) {
    if (error) return <Refusal error={error} again={again} clear={clear} />;
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

/** A fault that passes stays while it is asked again, or the page would flicker with each try. */
function useLasting({ data, error }: Asked<unknown>) {
  const [before, setBefore] = useState<unknown>();
  const lasting = passing(error) ? error : data === undefined && !error ? before : undefined;
  if (lasting !== before) setBefore(lasting);
  return error ?? lasting;
}
