import { Config } from '@backstage/config';

const DIRECTORIES = 'catalog.providers.ldapOrg';
const MAIL = 'notifications.processors.email';

/**
 * The keys that sign-in through the town's identity provider (OIDC) needs and does not have. A variable that is not set
 * in the environment leaves its key out.
 *
 * @param config the whole configuration
 * @returns paths of the missing keys; undefined when no such provider is configured at all
 */
export function missingOidcKeys(config: Config): string[] | undefined {
  const environment = config.getOptionalString('auth.environment');
  const provider = `auth.providers.oidc.${environment}`;
  if (!config.has(provider)) {
    return undefined;
  }
  return [
    `${provider}.metadataUrl`,
    `${provider}.clientId`,
    `${provider}.clientSecret`,
    // The round trip to the provider is tied to the browser through a session.
    'auth.session.secret',
  ].filter(key => !config.has(key));
}

/**
 * The keys that the town's directories (LDAP) need and do not have.
 *
 * @param config the whole configuration
 * @returns paths of the missing keys; undefined when no directory is configured at all
 */
export function missingLdapKeys(config: Config): string[] | undefined {
  const directories = config.getOptionalConfig(DIRECTORIES);
  return directories?.keys().flatMap(name => {
    const directory = directories.getConfig(name);
    return [
      ...missing(directory, ['target']),
      // A directory may be read without signing in to it, but not with half of a sign-in.
      ...(directory.has('bind')
        ? missing(directory, ['bind.dn', 'bind.secret'])
        : []),
      ...['users', 'groups'].flatMap(section =>
        searches(directory, section).some(search => !search.has('dn'))
          ? [`${section}.dn`]
          : [],
      ),
    ].map(key => `${DIRECTORIES}.${name}.${key}`);
  });
}

/**
 * The keys that sending messages by mail needs and does not have.
 *
 * @param config the whole configuration
 * @returns paths of the missing keys; undefined when no mail is configured at all
 */
export function missingMailKeys(config: Config): string[] | undefined {
  const mail = config.getOptionalConfig(MAIL);
  return (
    mail &&
    missing(mail, ['transportConfig.hostname', 'sender']).map(
      key => `${MAIL}.${key}`,
    )
  );
}

/** What to look for in a directory: written as one search or as a list of them. */
function searches(directory: Config, section: string): Config[] {
  if (Array.isArray(directory.getOptional(section))) {
    return directory.getConfigArray(section);
  }
  return directory.has(section) ? [directory.getConfig(section)] : [];
}

function missing(config: Config, keys: string[]): string[] {
  return keys.filter(key => !config.has(key));
}
