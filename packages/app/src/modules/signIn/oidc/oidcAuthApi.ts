import { OAuth2 } from '@backstage/core-app-api';
import {
  ApiBlueprint,
  BackstageIdentityApi,
  ProfileInfoApi,
  SessionApi,
  configApiRef,
  createApiRef,
  discoveryApiRef,
  oauthRequestApiRef,
} from '@backstage/frontend-plugin-api';
import AccountIcon from '@material-ui/icons/AccountBalanceOutlined';

/** Sign-in through the town's identity provider. */
export const oidcAuthApiRef = createApiRef<
  BackstageIdentityApi & ProfileInfoApi & SessionApi
>({ id: 'app.rathaus.auth.oidc' });

/** Talks to the auth backend's provider `oidc`. */
export const oidcAuthApi = ApiBlueprint.make({
  name: 'rathaus-oidc-auth',
  params: defineParams =>
    defineParams({
      api: oidcAuthApiRef,
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        oauthRequestApi: oauthRequestApiRef,
      },
      factory: ({ configApi, discoveryApi, oauthRequestApi }) =>
        OAuth2.create({
          configApi,
          discoveryApi,
          oauthRequestApi,
          environment: configApi.getOptionalString('auth.environment'),
          provider: { id: 'oidc', title: 'OIDC', icon: AccountIcon },
          defaultScopes: ['openid', 'profile', 'email'],
        }),
    }),
});
