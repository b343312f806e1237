import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  useDepartments,
  useLoad,
} from '@rathaus/rathaus-react';
import { useParams, useSearchParams } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { FIELD_PARAM, useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { draftKey, parseDraft } from '../lib/draft';
import { valuesFromFields } from '../lib/formValues';
import { fieldOfProblem } from '../lib/problems';
import { EntryForm } from './EntryForm';
import { NotEditable } from './NotEditable';
import { readStoredDraft } from './useDraft';
import { useSaveSubmission } from './useSaveSubmission';

/** Changing an entry. */
export function EditEntryPage() {
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
  const submission = useSaveSubmission(entry.value);
  const [params] = useSearchParams();
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
    if (!entry.value.allowedActions.includes('update')) {
      return <NotEditable entry={entry.value} />;
    }
    const key = draftKey(departments.value.userRef, name);
    return (
      <EntryForm
        key={name}
        entry={entry.value}
        submission={submission}
        initial={valuesFromFields(entry.value.fields)}
        environment={{
          entryName: name,
          restricted: entry.value.allowedActions.includes('readRestricted'),
          departments: departments.value.departments,
        }}
        draftKey={key}
        draft={parseDraft(readStoredDraft(key))}
        focus={fieldOfProblem(params.get(FIELD_PARAM) ?? '')}
      />
    );
  };

  const title = entry.value?.fields.title;
  return (
    <PortalPage
      title={title ? t('edit.change.title', { title }) : t('edit.change.short')}
      breadcrumb={[
        { label: t('list.title'), to: links.list },
        ...(title ? [{ label: title, to: links.entry(name) }] : []),
      ]}
    >
      {content()}
    </PortalPage>
  );
}
