import { RootConfigService } from '@backstage/backend-plugin-api';

const PROVIDER_KEY = 'auth.providers.demo';
const OVERRIDE_KEY = 'dangerouslyAllowExamplePeopleInProduction';

/**
 * Whether the example people may be offered.
 *
 * @param nodeEnv - the value of `NODE_ENV`
 * @throws Error when they are configured in production and nobody has asked for that by the frightening name
 */
export function isDemoSignInWanted(
  config: RootConfigService,
  nodeEnv: string | undefined,
): boolean {
  const provider = config.getOptionalConfig(PROVIDER_KEY);
  if (!provider) {
    return false;
  }
  if (
    nodeEnv === 'production' &&
    provider.getOptionalBoolean(OVERRIDE_KEY) !== true
  ) {
    throw new Error(
      `Refusing to start: ${PROVIDER_KEY} lets everybody sign in as an example person, administrators included, and ` +
        `NODE_ENV is production. Remove ${PROVIDER_KEY} from the configuration. If this portal holds nothing but ` +
        `examples, set ${PROVIDER_KEY}.${OVERRIDE_KEY} to true.`,
    );
  }
  return true;
}
