import { ConfigReader } from '@backstage/config';
import {
  missingLdapKeys,
  missingMailKeys,
  missingOidcKeys,
} from './missingKeys';

const provider = {
  metadataUrl: 'https://login.example/.well-known/openid-configuration',
  clientId: 'portal',
  clientSecret: 'secret',
};

function oidc(production: object, session: object = { secret: 'secret' }) {
  return new ConfigReader({
    auth: {
      environment: 'production',
      session,
      providers: { oidc: { production } },
    },
  });
}

function ldap(directory: object) {
  return new ConfigReader({
    catalog: { providers: { ldapOrg: { default: directory } } },
  });
}

describe('missingOidcKeys', () => {
  it('finds nothing missing in a complete configuration', () => {
    expect(missingOidcKeys(oidc(provider))).toEqual([]);
  });

  it('names each key whose variable is not set', () => {
    expect(missingOidcKeys(oidc({ signIn: {} }, {}))).toEqual([
      'auth.providers.oidc.production.metadataUrl',
      'auth.providers.oidc.production.clientId',
      'auth.providers.oidc.production.clientSecret',
      'auth.session.secret',
    ]);
  });

  it('asks for nothing when no provider is configured for the environment', () => {
    expect(missingOidcKeys(new ConfigReader({}))).toBeUndefined();
    expect(
      missingOidcKeys(
        new ConfigReader({
          auth: {
            environment: 'demo',
            providers: { oidc: { production: provider } },
          },
        }),
      ),
    ).toBeUndefined();
  });
});

describe('missingLdapKeys', () => {
  const complete = {
    target: 'ldaps://directory.example',
    bind: { dn: 'uid=portal', secret: 'secret' },
    users: [{ dn: 'ou=people', options: {} }],
    groups: { dn: 'ou=groups', options: {} },
  };

  it('finds nothing missing in a complete configuration', () => {
    expect(missingLdapKeys(ldap(complete))).toEqual([]);
  });

  it('accepts a directory that is read without signing in', () => {
    expect(missingLdapKeys(ldap({ ...complete, bind: undefined }))).toEqual([]);
  });

  it('names each key whose variable is not set', () => {
    expect(
      missingLdapKeys(
        ldap({ bind: {}, users: [{ options: {} }], groups: { options: {} } }),
      ),
    ).toEqual([
      'catalog.providers.ldapOrg.default.target',
      'catalog.providers.ldapOrg.default.bind.dn',
      'catalog.providers.ldapOrg.default.bind.secret',
      'catalog.providers.ldapOrg.default.users.dn',
      'catalog.providers.ldapOrg.default.groups.dn',
    ]);
  });

  it('asks for nothing when no directory is configured', () => {
    expect(missingLdapKeys(new ConfigReader({}))).toBeUndefined();
  });
});

describe('missingMailKeys', () => {
  const mail = (email: object) =>
    new ConfigReader({ notifications: { processors: { email } } });

  it('finds nothing missing in a complete configuration', () => {
    const complete = {
      transportConfig: { hostname: 'mail.example' },
      sender: 'portal@example.org',
    };
    expect(missingMailKeys(mail(complete))).toEqual([]);
  });

  it('names each key whose variable is not set', () => {
    expect(
      missingMailKeys(mail({ transportConfig: { transport: 'smtp' } })),
    ).toEqual([
      'notifications.processors.email.transportConfig.hostname',
      'notifications.processors.email.sender',
    ]);
  });

  it('asks for nothing when no mail is configured', () => {
    expect(missingMailKeys(new ConfigReader({}))).toBeUndefined();
  });
});
