import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchKind } from '@rathaus/rathaus-react';
import { catalogPagesTranslationRef } from '../translation';
import { EntityFacts } from './EntityFacts';

/** How the portal's search shows entities: entries of the Servicekatalog among them. */
export const entityKind: SearchKind = {
  type: 'software-catalog',
  id: 'katalog',
  order: 100,
  useTitle: () =>
    useTranslationRef(catalogPagesTranslationRef).t('search.title'),
  Facts: EntityFacts,
};
