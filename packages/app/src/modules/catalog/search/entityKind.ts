import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CATALOG_DOCUMENT_TYPES } from '@rathaus/plugin-search-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { catalogPagesTranslationRef } from '../translation';
import { EntityFacts } from './EntityFacts';

/** How the portal's search shows what is neither an entry of the Servicekatalog nor a group. */
export const entityKind: SearchKind = {
  type: CATALOG_DOCUMENT_TYPES.entity,
  id: 'it-katalog',
  order: 800,
  useTitle: () =>
    useTranslationRef(catalogPagesTranslationRef).t('search.entities'),
  Facts: EntityFacts,
};
