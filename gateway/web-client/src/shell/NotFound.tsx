import { useTranslate } from 'react-admin';
import { Back } from './Back';
import { PageFrame } from './PageFrame';

export function NotFound() {
  const translate = useTranslate();
  return (
    <PageFrame title={translate('app.notFound')}>
      <Back to="/" text={translate('app.first')} />
    </PageFrame>
  );
}
