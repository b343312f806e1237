import {
  EntryDocument,
  EntryFields,
} from '@rathaus/plugin-service-registry-common';
import { DepartmentTree, lines } from '@rathaus/plugin-search-node';
import { plainText } from '@rathaus/rathaus-node';

/** An entry, kept in the portal or in a repository. */
export interface SearchedEntry {
  /** As in the address of its page. */
  name: string;
  /** Full ref of the catalog entity. */
  ref: string;
  fields: Omit<EntryFields, 'restricted'>;
  /** No longer kept in the Servicekatalog, but still to be read. */
  isRetired?: boolean;
}

/** Page of an entry. */
export function entryLocation(name: string): string {
  return `/servicekatalog/eintrag/${encodeURIComponent(name)}`;
}

/**
 * What the search keeps of an entry. Restricted fields, internal notes and who
 * is responsible by name stay behind.
 */
export function toEntryDocument(
  { name, ref, fields, isRetired = false }: SearchedEntry,
  departments: DepartmentTree,
): EntryDocument {
  return {
    title: fields.title,
    text: lines(fields.summary, plainText(fields.description ?? '')),
    location: entryLocation(name),
    aliases: fields.aliases,
    keys: [...fields.leikaKeys, fields.ozgId, fields.product].filter(
      key => key !== undefined,
    ),
    keywords: lines(
      fields.vendor,
      fields.operator?.name,
      ...fields.xoevStandards,
      fields.responsibleBody,
    ),
    ref,
    owner: fields.owner,
    department: departments.departmentOf(fields.owner),
    closed: isRetired || fields.lifecycle === 'abgeschaltet',
    kind: 'Component',
    entryType: fields.type,
    lifecycle: fields.lifecycle,
    responsibility: fields.responsibility,
    responsibleBody: fields.responsibleBody ?? null,
  };
}
