import { PortalPage } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

/** Everything about one entry, the most needed first. */
export function EntryPage() {
  const t = useText();
  return <PortalPage title={t('entry.loading')} />;
}
