import {
  classifyError,
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  VisuallyHidden,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { EntryNotFound } from './EntryNotFound';
import { EntryView } from './EntryView';
import { useEntry } from './useEntry';

function EntryOf(props: { name: string }) {
  const t = useText();
  const links = useLinks();
  const { value: entry, error, reload, replace } = useEntry(props.name);
  if (entry) {
    return <EntryView entry={entry} onChange={replace} />;
  }
  if (error && classifyError(error) === 'notFound') {
    return <EntryNotFound name={props.name} />;
  }
  return (
    <PortalPage
      title={
        error ? (
          t('entry.unavailable')
        ) : (
          <VisuallyHidden>{t('entry.loading')}</VisuallyHidden>
        )
      }
      breadcrumb={[{ label: t('entry.back'), to: links.list }]}
    >
      {error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <LoadingSkeleton shape="page" />
      )}
    </PortalPage>
  );
}

/** Everything about one entry, the most needed first. */
export function EntryPage() {
  const { name = '' } = useParams();
  // A new name is a new page: nothing of the entry before must shine through.
  return <EntryOf key={name} name={name} />;
}
