import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  VisuallyHidden,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { ProposalView } from './ProposalView';
import { useProposal } from './useProposal';

function ProposalOf(props: { id: string }) {
  const t = useText();
  const links = useLinks();
  const { value, error, reload, replace } = useProposal(props.id);
  if (value) {
    return <ProposalView {...value} onChange={replace} reload={reload} />;
  }
  return (
    <PortalPage
      title={
        error ? (
          t('proposal.unavailable')
        ) : (
          <VisuallyHidden>{t('proposal.loading')}</VisuallyHidden>
        )
      }
      breadcrumb={[{ label: t('list.title'), to: links.list }]}
    >
      {error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <LoadingSkeleton shape="page" />
      )}
    </PortalPage>
  );
}

/** A proposal: to be decided by those who look after the entry, to be followed by whoever made it. */
export function ProposalPage() {
  const { id = '' } = useParams();
  return <ProposalOf key={id} id={id} />;
}
