import { useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';
import { membershipTexts } from './membership';

export function MembershipText({ of }: { of: Organisation }) {
  const translate = useTranslate();
  return <>{membershipTexts(of).map((text) => translate(text)).join(' · ')}</>;
}
