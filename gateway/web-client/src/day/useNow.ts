import { useEffect, useState } from 'react';

const EACH = 30_000;

/** The present, told again every half minute. */
export function useNow() {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), EACH);
    return () => clearInterval(timer);
  }, []);
  return now;
}
