import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { useNavigate } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { SavedState } from '../lib/savedState';
import { FormSubmission } from './FormSubmission';

/** Longest note that the registry takes for its history. */
const MAX_NOTE = 500;

/** Saves the form: as a new entry, or over the one it shows. Both lead to the entry's page, which says so. */
export function useSaveSubmission(
  entry: ServiceEntry | undefined,
): FormSubmission<ServiceEntry> {
  const api = useApi(serviceRegistryApiRef);
  const t = useText();
  const navigate = useNavigate();
  const { entry: linkTo } = useLinks();
  return useMemo(() => {
    const isNew = !entry;
    return {
      label: isNew ? t('edit.bar.create') : t('edit.bar.save'),
      note: isNew
        ? undefined
        : {
            label: t('edit.note.label'),
            help: t('edit.note.help'),
            maxLength: MAX_NOTE,
          },
      missing: entry?.missing,
      write: (fields, target, note) =>
        target
          ? api.updateEntry(target.name, target.revision, {
              fields,
              ...(note && { note }),
            })
          : api.createEntry({ fields }),
      onDone: saved => {
        const state: SavedState = {
          savedEntry: {
            revision: saved.revision,
            undoTo: isNew ? undefined : saved.revision - 1,
          },
        };
        navigate(linkTo(saved.name), { state });
      },
    };
  }, [api, t, navigate, linkTo, entry]);
}
