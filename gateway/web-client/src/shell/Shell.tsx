import { Layout, type LayoutProps } from 'react-admin';
import { Header } from './Header';
import { Navigation } from './Navigation';

export function Shell({ children }: LayoutProps) {
  return (
    <Layout appBar={Header} menu={Navigation}>
      {children}
    </Layout>
  );
}
