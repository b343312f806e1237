import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingSkeleton,
  Notice,
  PortalPage,
  useDepartments,
  useLoad,
} from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { draftKey, parseDraft } from '../lib/draft';
import { newEntryValues } from '../lib/formValues';
import { EntryForm } from './EntryForm';
import { readStoredDraft } from './useDraft';
import { useSaveSubmission } from './useSaveSubmission';

/** A new entry. */
export function NewEntryPage() {
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const askMayCreate = useCallback(
    async (signal: AbortSignal) => {
      const { allowedActions } = await api.browse({ limit: 1 }, { signal });
      return allowedActions.includes('create');
    },
    [api],
  );
  const mayCreate = useLoad(askMayCreate);
  const town = useDepartments();
  const submission = useSaveSubmission(undefined);
  const error = mayCreate.error ?? town.error;

  const content = () => {
    if (error) {
      return (
        <ErrorState
          error={error}
          onRetry={() => {
            mayCreate.reload();
            town.reload();
          }}
        />
      );
    }
    if (mayCreate.value === undefined || !town.value) {
      return <LoadingSkeleton shape="form" />;
    }
    if (!mayCreate.value) {
      return (
        <Notice tone="info" title={t('edit.notCreatable.title')}>
          {t('edit.notCreatable.text')}
        </Notice>
      );
    }
    const key = draftKey(town.value.userRef, undefined);
    return (
      <EntryForm
        entry={undefined}
        submission={submission}
        initial={newEntryValues(town.value.own)}
        environment={{
          entryName: undefined,
          // Whoever may create an entry may also enter its restricted part.
          restricted: true,
          departments: town.value.departments,
        }}
        draftKey={key}
        draft={parseDraft(readStoredDraft(key))}
      />
    );
  };

  return (
    <PortalPage
      title={t('edit.new.title')}
      subtitle={t('edit.new.subtitle')}
      breadcrumb={[{ label: t('list.title'), to: links.list }]}
    >
      {content()}
    </PortalPage>
  );
}
