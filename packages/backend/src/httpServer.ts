import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { hideSecrets } from './lib/hideSecrets';

/** How long requests under way may take once the portal is told to stop. */
const GRACE_MS = 3_000;

/**
 * The HTTP server of Backstage, but it logs no secrets that stand in addresses, and does not wait for open requests without
 * end when it is told to stop: services that wait for events keep one open for up to 55 seconds.
 */
export const httpServer = rootHttpRouterServiceFactory({
  configure({ app, applyDefaults, lifecycle, server }) {
    app.use(hideSecrets);
    applyDefaults();
    lifecycle.addShutdownHook(() => {
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    });
  },
});
