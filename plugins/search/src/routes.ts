import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/** The search page; the app mounts it at `/suche`. */
export const rootRouteRef = createRouteRef();

/** The Servicekatalog, whose own search knows other words for things; missing in an app without it. */
export const registryRouteRef = createExternalRouteRef({
  defaultTarget: 'service-registry.root',
});
