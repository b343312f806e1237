import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PortalPage } from '@rathaus/rathaus-react';
import { useSearchParams } from 'react-router-dom';
import { catalogPagesTranslationRef } from '../translation';
import { EntityChooser } from './EntityChooser';
import { GraphOfEntity } from './GraphOfEntity';
import { ROOT_PARAMETER } from './graphPath';

/** What hangs together with what: first one chooses the middle, then one sees the picture. The middle is in the address. */
export function GraphPage() {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const [search, setSearch] = useSearchParams();
  const root = search.get(ROOT_PARAMETER);
  return (
    <PortalPage title={t('graph.title')} subtitle={t('graph.subtitle')}>
      {root ? (
        <GraphOfEntity
          entityRef={root}
          onChoose={ref =>
            setSearch({ [ROOT_PARAMETER]: stringifyEntityRef(ref) })
          }
          onLeave={() => setSearch({})}
        />
      ) : (
        <EntityChooser onChoose={ref => setSearch({ [ROOT_PARAMETER]: ref })} />
      )}
    </PortalPage>
  );
}
