import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  ENTRY_TYPES,
  entryNameFromRef,
} from '@rathaus/plugin-service-registry-common';
import Link from '@material-ui/core/Link';
import { Link as RouterLink } from 'react-router-dom';
import { EntityNames } from '@rathaus/rathaus-react';
import { useLinks } from '../../routes';

/** Properties of {@link NeighbourLink}. */
export interface NeighbourLinkProps {
  entityRef: string;
  names: EntityNames;
}

/** Something that an entry is connected with: another entry leads to its page here, the rest to the catalog. */
export function NeighbourLink(props: NeighbourLinkProps) {
  const { entityRef, names } = props;
  const links = useLinks();
  const entityRoute = useRouteRef(entityRouteRef);
  const entity = names.entityOf(entityRef);
  const name = names.nameOf(entityRef);
  if (!entity) {
    return <>{name}</>;
  }
  const entryName = entryNameFromRef(entityRef);
  const isEntry = ENTRY_TYPES.some(type => type === entity.spec?.type);
  const to =
    entryName && isEntry
      ? links.entry(entryName)
      : entityRoute?.(parseEntityRef(entityRef));
  return to ? (
    <Link component={RouterLink} to={to}>
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
}
