import { HANDBOOK_DOCUMENT_TYPE } from '@rathaus/plugin-handbook-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { SectionFacts, SectionNote } from './SectionFacts';

/** How the portal's search shows sections of the handbook. */
export const sectionKind: SearchKind = {
  type: HANDBOOK_DOCUMENT_TYPE,
  id: 'handbuch',
  order: 900,
  useTitle: () => useText()('search.title'),
  Facts: SectionFacts,
  Note: SectionNote,
};
