import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogPagesTranslationRef } from '../translation';
import { EntityListPage } from './EntityListPage';

/** Everything in the catalog, for IT teams. */
export function CatalogListPage() {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  return (
    <EntityListPage
      title={t('list.catalogTitle')}
      subtitle={t('list.catalogSubtitle')}
      kinds={[
        'component',
        'api',
        'system',
        'resource',
        'domain',
        'group',
        'user',
      ]}
    />
  );
}
