import { useTranslate } from 'react-admin';
import { Problem } from '../api/problem';

/** A fault in words. */
export function useWhy() {
  const translate = useTranslate();
  return (error: unknown) =>
    translate(error instanceof Problem ? error.message : 'problem.internal', {
      _: translate('problem.internal'),
    });
}
