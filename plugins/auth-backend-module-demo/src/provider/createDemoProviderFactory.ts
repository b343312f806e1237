import { IncomingHttpHeaders } from 'node:http';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthProviderFactory,
  ClientAuthResponse,
  prepareBackstageIdentityResponse,
} from '@backstage/plugin-auth-node';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ExamplePeople } from '../catalog/ExamplePeople';
import { isFromForeignPage, TrustedSites } from '../lib/foreignPage';
import { readPersonParameter } from '../lib/personParameter';

/**
 * The routes of the auth provider `demo`:
 *
 * - `GET start` answers `{people}`, everybody one can sign in as;
 * - `GET refresh?person=<ref>` signs in, or renews a token: a `ClientAuthResponse` without provider info.
 *
 * There is no session: whoever may read the list may be anybody on it.
 */
export function createDemoProviderFactory(
  people: ExamplePeople,
): AuthProviderFactory {
  return ({ isOriginAllowed, appUrl, baseUrl, resolverContext }) => {
    const trusted = { isOriginAllowed, urls: [appUrl, baseUrl] };

    return {
      async start(req, res) {
        refuseForeignPages(req.headers, trusted);
        res.json({ people: await people.list() });
      },

      async refresh(req, res) {
        refuseForeignPages(req.headers, trusted);
        const person = await people.get(readPersonParameter(req.query));
        const signIn = await resolverContext.signInWithCatalogUser({
          entityRef: stringifyEntityRef(person),
        });
        const response: ClientAuthResponse<Record<string, never>> = {
          providerInfo: {},
          profile: person.spec.profile ?? {},
          backstageIdentity: prepareBackstageIdentityResponse(signIn),
        };
        res.set('Cache-Control', 'no-store').json(response);
      },

      async frameHandler() {
        throw new NotFoundError('Example people sign in without a frame');
      },
    };
  };
}

/** @throws NotAllowedError when another page than the portal's is behind the request */
function refuseForeignPages(
  headers: IncomingHttpHeaders,
  trusted: TrustedSites,
): void {
  const source = {
    host: headers.host,
    origin: headers.origin,
    secFetchSite: [headers['sec-fetch-site']].flat()[0],
  };
  if (isFromForeignPage(source, trusted)) {
    throw new NotAllowedError(
      `Only the portal's own pages may sign in; open it at ${trusted.urls[0]}`,
    );
  }
}
