import { useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';
import { membershipTexts } from './membership';

/** A line may end between the parts only. */
const WHOLE = { whiteSpace: 'nowrap' } as const;

export function MembershipText({ of }: { of: Organisation }) {
  const translate = useTranslate();
  const texts = membershipTexts(of);
  return texts.map((text, n) => (
    <span key={text}>
      <span style={WHOLE}>
        {translate(text)}
        {n < texts.length - 1 && ' ·'}
      </span>{' '}
    </span>
  ));
}
