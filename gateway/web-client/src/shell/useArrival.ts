import { useEffect, useRef } from 'react';

/** The first page begins at its top by itself. */
let begun = false;

/**
 * Leads whoever comes from another page to the heading of this one, which a screen reader then
 * says; unless something on the page has been asked for and has the focus already.
 */
export function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const page = heading.current?.parentElement;
    const led = page?.contains(document.activeElement);
    if (begun && !led) heading.current?.focus({ preventScroll: true });
    begun = true;
  }, []);
  return heading;
}
