import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { IMPORT_KEYS } from '@rathaus/plugin-service-registry-common';
import { ImportRow } from '@rathaus/rathaus-common';
import {
  formatNumber,
  ImportFields,
  ImportSubject,
  ImportWords,
  useEntityNames,
} from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useProblemText } from '../../edit/fields/useProblemText';
import { GROUPS, pathsOfGroup } from '../../edit/lib/groups';
import { describeFieldValue, fieldLabel, fieldOfPath } from '../../lib/fields';
import { useLinks } from '../../routes';
import { Text, useText } from '../../translations/useText';
import { ConstantInput } from './ConstantInput';
import { ReferenceHint } from './ReferenceHint';
import { refsInChanges } from './refsInChanges';
import { SampleFile } from './SampleFile';

/** What a new entry cannot do without. */
const REQUIRED = ['title', 'type', 'owner'];

function wordsOf(t: Text): ImportWords {
  const number = (count: number) => ({ count, number: formatNumber(count) });
  return {
    subtitle: t('imports.subtitle'),
    constants: t('imports.constants.description'),
    matchBy: {
      heading: t('imports.matchBy.heading'),
      description: t('imports.matchBy.description'),
    },
    nothingToDo: t('imports.result.nothing.text'),
    rows: (tense, status, count) =>
      t(`imports.rows.${tense}.${status}`, number(count)),
    apply: (status, count) => t(`imports.apply.${status}`, number(count)),
    reverted: t('imports.done.reverted.text'),
    revert: ({ created, changed }) =>
      t('imports.revert.text', {
        created: formatNumber(created),
        changed: formatNumber(changed),
      }),
    toThings: t('imports.done.toList'),
  };
}

function fieldsOf(t: Text): ImportFields {
  const shortName = {
    path: 'name',
    label: t('imports.mapping.name'),
    isKey: true,
  };
  return {
    groups: GROUPS.map(group => ({
      label: t(`edit.group.${group}.title`),
      fields: [
        ...pathsOfGroup(group).map(path => ({
          path,
          label: fieldLabel(t, path),
          isKey: path === 'title',
        })),
        ...(group === 'about' ? [shortName] : []),
      ],
    })),
    required: REQUIRED,
    keys: IMPORT_KEYS.map(key => ({
      key,
      label: t(`imports.matchBy.${key}.label`),
      explanation: t(`imports.matchBy.${key}.explanation`),
    })),
    labelOf: path => {
      if (path === shortName.path) {
        return shortName.label;
      }
      return fieldOfPath(path) && fieldLabel(t, path);
    },
  };
}

/** Values of an entry's fields in words, with the names of whom they speak of. */
function useValueWords(rows: readonly ImportRow[]) {
  const t = useText();
  const { nameOf } = useEntityNames(
    rows.flatMap(row => refsInChanges(row.changes)),
  );
  return (path: string, value: unknown) =>
    describeFieldValue(path, value, { t, nameOf }).join(', ');
}

/** What the import pages have to know of entries. */
export function useEntryImportSubject(): ImportSubject {
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  return useMemo(
    () => ({
      api,
      breadcrumb: [{ label: t('list.title'), to: links.list }],
      links: {
        things: links.list,
        imports: links.imports,
        importJob: links.importJob,
        thing: links.entry,
      },
      words: wordsOf(t),
      fields: fieldsOf(t),
      ConstantInput,
      SampleFile,
      RowHint: ReferenceHint,
      useValueWords,
      useProblemText,
    }),
    [api, links, t],
  );
}
