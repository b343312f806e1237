import {
  ENTRY_DOCUMENT_TYPE,
  RETIRED_ENTRY_DOCUMENT_TYPE,
} from '@rathaus/plugin-service-registry-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import {
  EntryFacts,
  EntryNote,
  RetiredEntryFacts,
  RetiredEntryNote,
} from './EntryFacts';

/** How the portal's search shows entries. */
export const entryKind: SearchKind = {
  type: ENTRY_DOCUMENT_TYPE,
  id: 'servicekatalog',
  order: 100,
  useTitle: () => useText()('search.title'),
  Facts: EntryFacts,
  Note: EntryNote,
};

/** How it shows those that were retired. */
export const retiredEntryKind: SearchKind = {
  type: RETIRED_ENTRY_DOCUMENT_TYPE,
  id: 'zurueckgezogen',
  order: 950,
  useTitle: () => useText()('search.retired'),
  Facts: RetiredEntryFacts,
  Note: RetiredEntryNote,
};
