import { useEffect, useEffectEvent } from 'react';
import { passing } from '../api/problem';
import { away } from './away';

const EACH = 10_000;

/** Asks again by itself while a fault is shown that passes. */
export function useAgain(error: unknown, ask?: () => unknown) {
  const waits = ask !== undefined && passing(error);
  const again = useEffectEvent(() => void ask?.());
  useEffect(() => {
    if (!waits) return;
    const end = away.begin();
    const timer = setInterval(again, EACH);
    return () => {
      clearInterval(timer);
      end();
    };
  }, [waits]);
}
