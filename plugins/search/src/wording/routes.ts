import { createRouteRef } from '@backstage/frontend-plugin-api';

/** What people search with, and what they mean; the app mounts the page at `/suche/woerter`. */
export const wordingRouteRef = createRouteRef();
