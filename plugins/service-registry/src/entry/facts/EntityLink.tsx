import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import Link from '@material-ui/core/Link';
import { Link as RouterLink } from 'react-router-dom';
import { EntityNames } from '@rathaus/rathaus-react';

/** Properties of {@link EntityLink}. */
export interface EntityLinkProps {
  entityRef: string;
  names: EntityNames;
}

/** A group or person by name, as a link to its page; only the name where the catalog does not know it. */
export function EntityLink(props: EntityLinkProps) {
  const { entityRef, names } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  const name = names.nameOf(entityRef);
  if (!entityRoute || !names.entityOf(entityRef)) {
    return <>{name}</>;
  }
  return (
    <Link component={RouterLink} to={entityRoute(parseEntityRef(entityRef))}>
      {name}
    </Link>
  );
}
