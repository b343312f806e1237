import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CATALOG_DOCUMENT_TYPES } from '@rathaus/plugin-search-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { catalogPagesTranslationRef } from '../translation';
import { SchoolFacts, SchoolNote } from './SchoolFacts';

/** How the portal's search shows schools. */
export const schoolKind: SearchKind = {
  type: CATALOG_DOCUMENT_TYPES.school,
  id: 'schulen',
  order: 400,
  useTitle: () =>
    useTranslationRef(catalogPagesTranslationRef).t('search.schools'),
  Facts: SchoolFacts,
  Note: SchoolNote,
};
