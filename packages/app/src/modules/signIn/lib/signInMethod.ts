import { Config } from '@backstage/config';

/** How people get in. */
export type SignInMethod = 'oidc' | 'demo' | 'none';

const DEFAULT_ENVIRONMENT = 'development';

/**
 * Reads the way in from the configuration (`auth.providers`, `auth.environment`). The town's identity provider wins
 * over the example people: whoever has set it up means it. A provider without a client id is not set up: the
 * production configuration names it even where the variables behind it are missing.
 */
export function signInMethod(config: Config): SignInMethod {
  const environment =
    config.getOptionalString('auth.environment') ?? DEFAULT_ENVIRONMENT;
  if (config.has(`auth.providers.oidc.${environment}.clientId`)) return 'oidc';
  if (config.has('auth.providers.demo')) return 'demo';
  return 'none';
}
