import { ReactNode, useEffect, useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRefParams } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { LoadingSkeleton } from '@rathaus/rathaus-react';
import { PageNotFound } from '../../fallbacks/PageNotFound';

/**
 * Shows Backstage's page of an entity, and ours for nothing being there when the catalog does not know it: theirs has
 * no h1, sends people to documentation for developers, and flashes up with the bare name while it loads. Other failures
 * are left to Backstage's page.
 */
export function KnownEntity(props: { children: ReactNode }) {
  const catalogApi = useApi(catalogApiRef);
  const ref = stringifyEntityRef(useRouteRefParams(entityRouteRef));
  const [answer, setAnswer] = useState<{ ref: string; missing: boolean }>();

  useEffect(() => {
    let outdated = false;
    catalogApi
      .getEntityByRef(ref)
      .then(
        entity => !entity,
        () => false,
      )
      .then(missing => !outdated && setAnswer({ ref, missing }));
    return () => {
      outdated = true;
    };
  }, [catalogApi, ref]);

  const known = answer?.ref === ref;
  if (known && answer.missing) {
    return <PageNotFound />;
  }
  return known ? <>{props.children}</> : <LoadingSkeleton shape="page" />;
}
