import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/**
 * The mock auth service, except that a call on behalf of a user says which
 * plugin makes it. The permission backend insists on that, as in real life.
 */
export const onBehalfOfAuth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const pluginId = plugin.getId();
    const auth = mockServices.auth({ pluginId });
    const getPluginRequestToken: typeof auth.getPluginRequestToken =
      async options => {
        const credentials = options.onBehalfOf;
        return auth.isPrincipal(credentials, 'user')
          ? {
              token: mockCredentials.user.token(
                credentials.principal.userEntityRef,
                { actor: { subject: `plugin:${pluginId}` } },
              ),
            }
          : auth.getPluginRequestToken(options);
      };
    return mockServices.auth.mock({
      authenticate: auth.authenticate.bind(auth),
      getNoneCredentials: auth.getNoneCredentials.bind(auth),
      getOwnServiceCredentials: auth.getOwnServiceCredentials.bind(auth),
      getLimitedUserToken: auth.getLimitedUserToken.bind(auth),
      listPublicServiceKeys: auth.listPublicServiceKeys.bind(auth),
      isPrincipal: auth.isPrincipal.bind(auth) as typeof auth.isPrincipal,
      getPluginRequestToken,
    });
  },
});
