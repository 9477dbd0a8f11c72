import { useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';

export function MembershipText({ of }: { of: Organisation }) {
  const translate = useTranslate();
  const category = of.membership?.category;
  return <>{translate(category ? `category.${category}` : 'organisations.noMember')}</>;
}
