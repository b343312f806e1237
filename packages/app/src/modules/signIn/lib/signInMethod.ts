import { Config } from '@backstage/config';

/** How people get in. */
export type SignInMethod = 'oidc' | 'demo' | 'none';

/**
 * Reads the way in from the configuration (`auth.providers`). The town's identity provider wins over the example
 * people: whoever has set it up means it.
 */
export function signInMethod(config: Config): SignInMethod {
  if (config.has('auth.providers.oidc')) return 'oidc';
  if (config.has('auth.providers.demo')) return 'demo';
  return 'none';
}
