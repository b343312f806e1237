import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  descriptorEntityRef,
  Proposal,
} from '@rathaus/plugin-service-registry-common';
import { useLinks } from '../../routes';

/**
 * Address of what a proposal is about or has made: an entry here, an interface or a team in the catalog.
 *
 * @returns undefined while it is not there
 */
export function useSubjectLink(proposal: Proposal): string | undefined {
  const { kind, state, entry, descriptor } = proposal;
  const links = useLinks();
  const entityRoute = useRouteRef(entityRouteRef);
  const isThere = kind === 'edit' || kind === 'remark' || state === 'accepted';
  if (!isThere) {
    return undefined;
  }
  if (kind === 'interface' || kind === 'team') {
    return (
      descriptor &&
      entityRoute?.(parseEntityRef(descriptorEntityRef(descriptor)))
    );
  }
  return links.entry(entry);
}
