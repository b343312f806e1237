import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CATALOG_DOCUMENT_TYPES } from '@rathaus/plugin-search-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { catalogPagesTranslationRef } from '../translation';

/** How the portal's search shows groups; their title says it all. */
export const groupKind: SearchKind = {
  type: CATALOG_DOCUMENT_TYPES.group,
  id: 'organisation',
  order: 500,
  useTitle: () =>
    useTranslationRef(catalogPagesTranslationRef).t('search.groups'),
  Facts: () => null,
};
