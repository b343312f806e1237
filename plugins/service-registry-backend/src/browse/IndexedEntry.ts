import {
  Facet,
  ServiceEntrySummary,
} from '@rathaus/plugin-service-registry-common';
import { StoredEntry } from '../entries/EntryStore';
import { EntryResource } from '../permissions/entryRules';
import { SearchText, searchTextOf } from './searchText';
import { sortKey } from './sortKey';

/** What the list needs of an entry, ready to be filtered, counted and sorted. */
export interface IndexedEntry extends EntryResource {
  summary: Omit<ServiceEntrySummary, 'ownerTitle' | 'matchedText'>;
  /** The entry's values in each facet; most facets have exactly one. */
  facets: Record<Facet, readonly string[]>;
  search: SearchText;
  titleKey: string;
}

/** Prepares an entry for the index. */
export function toIndexedEntry(entry: StoredEntry): IndexedEntry {
  const { fields } = entry;
  return {
    owner: fields.owner,
    technicalResponsible: fields.technicalResponsible,
    summary: {
      name: entry.name,
      entityRef: entry.entityRef,
      origin: entry.origin,
      title: fields.title,
      type: fields.type,
      summary: fields.summary,
      lifecycle: fields.lifecycle,
      owner: fields.owner,
      responsibility: fields.responsibility,
      responsibleBody: fields.responsibleBody,
      audiences: fields.audiences,
      support: fields.support && {
        contact: fields.support.contact,
        phone: fields.support.phone,
        email: fields.support.email,
      },
      openUrl: fields.links.find(link => link.purpose === 'oeffnen')?.url,
      updatedAt: entry.updatedAt,
      retiredAt: entry.retiredAt,
    },
    facets: {
      type: [fields.type],
      owner: [fields.owner],
      audience: fields.audiences,
      lifecycle: [fields.lifecycle],
      responsibility: [fields.responsibility],
    },
    search: searchTextOf(fields),
    titleKey: sortKey(fields.title, entry.name),
  };
}
