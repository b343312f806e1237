import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
} from '@rathaus/rathaus-react';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { draftKey, parseDraft } from '../lib/draft';
import { newEntryValues } from '../lib/formValues';
import { useDepartments } from '../sources/useDepartments';
import { EntryForm } from './EntryForm';
import { readStoredDraft } from './useDraft';

/** A new entry. */
export function NewEntryPage() {
  const t = useText();
  const links = useLinks();
  const { value, error, reload } = useDepartments();
  const key = value && draftKey(value.userRef, undefined);
  return (
    <PortalPage
      title={t('edit.new.title')}
      subtitle={t('edit.new.subtitle')}
      breadcrumb={[{ label: t('list.title'), to: links.list }]}
    >
      {value && key ? (
        <EntryForm
          entry={undefined}
          initial={newEntryValues(value.own)}
          environment={{
            entryName: undefined,
            // Whoever may create an entry may also enter its restricted part.
            restricted: true,
            departments: value.departments,
          }}
          draftKey={key}
          draft={parseDraft(readStoredDraft(key))}
        />
      ) : (
        (error && <ErrorState error={error} onRetry={reload} />) || (
          <LoadingSkeleton shape="form" />
        )
      )}
    </PortalPage>
  );
}
