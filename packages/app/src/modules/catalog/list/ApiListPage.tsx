import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogPagesTranslationRef } from '../translation';
import { EntityListPage } from './EntityListPage';

/** The interfaces in the catalog. */
export function ApiListPage() {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  return (
    <EntityListPage
      title={t('list.apisTitle')}
      subtitle={t('list.apisSubtitle')}
      kinds={['api']}
    />
  );
}
