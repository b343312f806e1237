import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Link from '@material-ui/core/Link';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  useLoad,
} from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../translations/useText';
import { documentedEntities, DocumentedEntity } from './documentedEntities';

function Entities(props: { entities: DocumentedEntity[] }) {
  return (
    <ul>
      {props.entities.map(({ title, path }) => (
        <li key={path}>
          <Link component={RouterLink} to={path}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Everything in the catalog that has documentation, as far as the person may see it. */
export function DocumentationList() {
  const t = useText();
  const catalogApi = useApi(catalogApiRef);
  const { value, error, reload } = useLoad(
    useCallback(() => documentedEntities(catalogApi), [catalogApi]),
  );
  const content = () => {
    if (error) {
      return <ErrorState error={error} onRetry={reload} />;
    }
    if (!value) {
      return <LoadingSkeleton shape="list" />;
    }
    return value.length > 0 ? (
      <Entities entities={value} />
    ) : (
      <EmptyState>{t('listEmpty')}</EmptyState>
    );
  };
  return (
    <PortalPage title={t('title')} subtitle={t('listSubtitle')}>
      {content()}
    </PortalPage>
  );
}
