import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  useDepartments,
  useLoad,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { parseDraft, proposalDraftKey } from '../../edit/lib/draft';
import { valuesFromFields } from '../../edit/lib/formValues';
import { EntryForm } from '../../edit/page/EntryForm';
import { readStoredDraft } from '../../edit/page/useDraft';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { NotProposable } from './NotProposable';
import { useProposeSubmission } from './useProposeSubmission';

/** Proposing a change: the form of the entry, sent to its Scouts instead of saved. */
export function ProposePage() {
  const { name = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const loadEntry = useCallback(
    (signal: AbortSignal) => api.getEntry(name, { signal }),
    [api, name],
  );
  const entry = useLoad(loadEntry);
  const departments = useDepartments();
  const submission = useProposeSubmission(name);
  const error = entry.error ?? departments.error;

  const content = () => {
    if (error) {
      return (
        <ErrorState
          error={error}
          onRetry={() => {
            entry.reload();
            departments.reload();
          }}
        />
      );
    }
    if (!entry.value || !departments.value) {
      return <LoadingSkeleton shape="form" />;
    }
    if (!entry.value.allowedActions.includes('propose')) {
      return <NotProposable entry={entry.value} />;
    }
    const key = proposalDraftKey(departments.value.userRef, name);
    return (
      <EntryForm
        key={name}
        entry={entry.value}
        submission={submission}
        initial={valuesFromFields(entry.value.fields)}
        environment={{
          entryName: name,
          // A proposal never touches what only a few may see.
          restricted: false,
          departments: departments.value.departments,
        }}
        draftKey={key}
        draft={parseDraft(readStoredDraft(key))}
      />
    );
  };

  const title = entry.value?.fields.title;
  return (
    <PortalPage
      title={
        title ? t('proposal.propose.title', { title }) : t('proposal.action')
      }
      subtitle={t('proposal.propose.subtitle')}
      breadcrumb={[
        { label: t('list.title'), to: links.list },
        ...(title ? [{ label: title, to: links.entry(name) }] : []),
      ]}
    >
      {content()}
    </PortalPage>
  );
}
