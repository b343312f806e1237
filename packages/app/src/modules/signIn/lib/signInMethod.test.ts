import { ConfigReader } from '@backstage/config';
import { signInMethod } from './signInMethod';

const method = (auth: { environment?: string; providers?: object }) =>
  signInMethod(new ConfigReader({ auth: { ...auth } }));

describe('signInMethod', () => {
  it('offers the example people where they are configured', () => {
    expect(method({ environment: 'demo', providers: { demo: {} } })).toBe(
      'demo',
    );
  });

  it('takes the identity provider of the environment, also beside the example people', () => {
    const providers = {
      demo: {},
      oidc: { production: { clientId: 'portal' } },
    };
    expect(method({ environment: 'production', providers })).toBe('oidc');
    expect(method({ environment: 'demo', providers })).toBe('demo');
  });

  it('lets nobody in without a provider, nor with one that lacks its client id', () => {
    expect(signInMethod(new ConfigReader({}))).toBe('none');
    expect(
      method({
        environment: 'production',
        providers: { oidc: { production: {} } },
      }),
    ).toBe('none');
  });
});
