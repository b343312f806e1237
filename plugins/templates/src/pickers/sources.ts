import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  entryNameFromRef,
  leikaKey,
  MAX_PAGE_SIZE,
  ozgId,
  ReferenceItem,
  ReferenceListId,
  ServiceEntrySummary,
} from '@rathaus/plugin-service-registry-common';
import {
  PickerOption,
  PickerSource,
  staticSource,
  useDepartments,
} from '@rathaus/rathaus-react';
import { entriesApiRef } from '../api/entriesApi';
import { useText } from '../translations/useText';

/** As many as somebody looks through. */
const LIMIT = 20;

const KEY_SCHEMAS = { leika: leikaKey, ozg: ozgId };

function entryOption(entry: ServiceEntrySummary): PickerOption {
  return {
    value: entry.entityRef,
    label: entry.title,
    note: entry.ownerTitle,
  };
}

function referenceOption(item: ReferenceItem): PickerOption {
  return {
    value: item.key,
    detail: item.key,
    label: item.name,
    note: item.group,
  };
}

/** The town's Fachbereiche; the person's own stands first. */
export function useDepartmentSource(): PickerSource {
  const { value } = useDepartments();
  return useMemo(() => {
    const options = (value?.departments ?? []).map(department => ({
      value: department.ref,
      label: department.title,
      note: department.parentTitle,
    }));
    const isOwn = (option: PickerOption) => option.value === value?.own;
    return staticSource([
      ...options.filter(isOwn),
      ...options.filter(option => !isOwn(option)),
    ]);
  }, [value]);
}

/** The entries of the Servicekatalog. */
export function useEntrySource(): PickerSource {
  const api = useApi(entriesApiRef);
  return useMemo(
    () => ({
      search: async (q, signal) => {
        const { items } = await api.browse({ q, limit: LIMIT }, { signal });
        return items.map(entryOption);
      },
      resolve: async (refs, signal) => {
        const name = refs.flatMap(ref => entryNameFromRef(ref) ?? []);
        const { items } = await api.browse(
          { name, limit: MAX_PAGE_SIZE },
          { signal },
        );
        return items.map(entryOption);
      },
    }),
    [api],
  );
}

/** LeiKa services or OZG services; a well-formed key that no imported list knows can be taken, too. */
export function useReferenceSource(list: ReferenceListId): PickerSource {
  const api = useApi(entriesApiRef);
  const t = useText();
  return useMemo(
    () => ({
      search: async (q, signal) => {
        const { items } = await api.searchReference(
          list,
          { q, limit: LIMIT },
          { signal },
        );
        return items.map(referenceOption);
      },
      resolve: async (keys, signal) => {
        const { items } = await api.searchReference(
          list,
          { key: [...keys], limit: MAX_PAGE_SIZE },
          { signal },
        );
        return items.map(referenceOption);
      },
      accept: query => {
        const key = KEY_SCHEMAS[list].safeParse(query).data;
        return key
          ? { value: key, detail: key, label: t('picker.unknownKey') }
          : undefined;
      },
    }),
    [api, list, t],
  );
}
