import { useEffect, useEffectEvent, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';

/** The first page begins at its top by itself. */
let begun = false;

/**
 * Leads whoever comes from another page to the heading of this one, which a screen reader then
 * says; unless something on the page has been asked for and has the focus already.
 */
export function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const comesBack = useNavigationType() === NavigationType.Pop;
  const arrive = useEffectEvent((page: HTMLElement) => {
    if (page.contains(document.activeElement)) return;
    // Whoever goes back comes to where they were.
    if (!comesBack) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    const page = heading.current?.parentElement;
    if (begun && page) arrive(page);
    begun = true;
  }, []);
  return heading;
}
