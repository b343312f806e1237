import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogPagesTranslationRef } from '../translation';
import { namedRelation } from './relationNames';

/** Names a relation in the person's language; relations without a name stay as they are. */
export function useRelationName(): (type: string) => string {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  return type => {
    const named = namedRelation(type);
    return named ? t(`relations.${named}`) : type;
  };
}
