import { ITEM_DOCUMENT_TYPE } from '@rathaus/plugin-backlog-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { ItemFacts, ItemNote } from './ItemFacts';

/** How the portal's search shows items. */
export const itemKind: SearchKind = {
  type: ITEM_DOCUMENT_TYPE,
  id: 'massnahmen',
  order: 200,
  useTitle: () => useText()('search.title'),
  Facts: ItemFacts,
  Note: ItemNote,
};
