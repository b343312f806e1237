import { PortalPage } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

/** The Servicekatalog: every entry, searched and narrowed down. */
export function ListPage() {
  const t = useText();
  return <PortalPage title={t('list.title')} />;
}
