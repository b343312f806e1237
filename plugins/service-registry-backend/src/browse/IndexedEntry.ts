import {
  Facet,
  ServiceEntrySummary,
} from '@rathaus/plugin-service-registry-common';
import { Day } from '@rathaus/rathaus-node';
import { StoredEntry } from '../entries/EntryStore';
import { EntryResource } from '../permissions/entryRules';
import { Confirmation } from '../upkeep/ConfirmationStore';
import { UpkeepRules } from '../upkeep/UpkeepRules';
import { SearchText, searchTextOf } from './searchText';
import { sortKey } from './sortKey';

/** What keeping an entry true needs to know of it. */
export interface IndexedCare {
  assignedScout?: string;
  revision: number;
  confirmation?: Confirmation;
  dueOn: () => Day;
  /** Paths of the fields that matter and are empty. */
  missing: string[];
}

/** What the list needs of an entry, ready to be filtered, counted and sorted. */
export interface IndexedEntry extends EntryResource {
  summary: Omit<ServiceEntrySummary, 'ownerTitle' | 'matchedText' | 'upkeep'>;
  /** Only of entries that are kept in the portal and in use. */
  care?: IndexedCare;
  /** The entry's values in each facet; most facets have exactly one. */
  facets: Record<Facet, readonly string[]>;
  search: SearchText;
  titleKey: string;
}

/** Working out a due day takes a calendar: once for each entry, when asked for. */
function careOf(
  entry: StoredEntry,
  confirmation: Confirmation | undefined,
  rules: UpkeepRules,
): IndexedCare | undefined {
  if (entry.origin !== 'portal' || entry.retiredAt) {
    return undefined;
  }
  const { name, createdAt, revision } = entry;
  const { assignedScout, type, reviewIntervalMonths } = entry.fields;
  const facts = { name, createdAt, fields: { type, reviewIntervalMonths } };
  let dueOn: Day | undefined;
  return {
    assignedScout,
    revision,
    confirmation,
    dueOn: () => (dueOn ??= rules.dueOn(facts, confirmation)),
    missing: rules.missing(entry.fields),
  };
}

/** Prepares an entry for the index. */
export function toIndexedEntry(
  entry: StoredEntry,
  confirmation: Confirmation | undefined,
  rules: UpkeepRules,
): IndexedEntry {
  const { fields } = entry;
  return {
    care: careOf(entry, confirmation, rules),
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
      confirmedAt: confirmation?.confirmedAt,
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
