import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { namedKind } from './kinds';
import { catalogPagesTranslationRef } from './translation';

/** Names a kind of entity in the person's language; kinds without a name stay as they are. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  return kind => {
    const named = namedKind(kind);
    return named ? t(`kinds.${named}`) : kind;
  };
}
