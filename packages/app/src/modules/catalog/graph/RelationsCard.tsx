import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import MuiLink from '@material-ui/core/Link';
import { SectionCard } from '@rathaus/rathaus-react';
import { Link, useNavigate } from 'react-router-dom';
import { entityPath } from '../../../lib/entityPath';
import { catalogPagesTranslationRef } from '../translation';
import { RelationsList } from './RelationsList';
import { RelationsPicture } from './RelationsPicture';
import { graphPath } from './graphPath';

/** What hangs together with the entity of the page: picture and list. */
export function RelationsCard() {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { entity } = useEntity();
  const navigate = useNavigate();
  return (
    <SectionCard
      title={t('graph.title')}
      headingLevel={3}
      actions={
        <MuiLink component={Link} to={graphPath(stringifyEntityRef(entity))}>
          {t('graph.cardLink')}
        </MuiLink>
      }
    >
      <RelationsPicture
        root={getCompoundEntityRef(entity)}
        depth={1}
        height={260}
        onChoose={ref => navigate(entityPath(stringifyEntityRef(ref)))}
      />
      <RelationsList entity={entity} />
    </SectionCard>
  );
}
