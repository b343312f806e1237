import { DOCUMENTATION_DOCUMENT_TYPE } from '@rathaus/plugin-documentation-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { DocumentationFacts, DocumentationNote } from './DocumentationFacts';

/** How the portal's search shows pages of documentation. */
export const documentationKind: SearchKind = {
  type: DOCUMENTATION_DOCUMENT_TYPE,
  id: 'dokumentation',
  order: 850,
  useTitle: () => useText()('title'),
  Facts: DocumentationFacts,
  Note: DocumentationNote,
};
