import { z } from 'zod';
import { ResponseError } from '@backstage/errors';
import { DiscoveryApi } from '@backstage/frontend-plugin-api';

const personSchema = z.object({
  /** Entity reference of the person, for example `user:default/m.beispiel`. */
  userRef: z.string(),
  displayName: z.string(),
  jobTitle: z.string(),
  department: z.string(),
  /** What the person is in the portal, for example "Digital Scout"; the page groups by it. */
  roleLabel: z.string(),
  /** One sentence: what the person may do. */
  mayDo: z.string(),
});

/** An example person that one can sign in as. */
export type DemoPerson = z.infer<typeof personSchema>;

const peopleSchema = z.object({ people: z.array(personSchema) });

const sessionSchema = z.object({
  profile: z.object({
    displayName: z.string().optional(),
    email: z.string().optional(),
    picture: z.string().optional(),
  }),
  backstageIdentity: z.object({
    token: z.string(),
    expiresInSeconds: z.number().optional(),
    identity: z.object({
      type: z.literal('user'),
      userEntityRef: z.string(),
      ownershipEntityRefs: z.array(z.string()),
    }),
  }),
});

/** A signed-in example person, as the auth backend answers. */
export type DemoSession = z.infer<typeof sessionSchema>;

/** What the sign-in page needs of the auth provider `demo`. */
export interface DemoAuthClient {
  /** Everybody one can sign in as. */
  people(): Promise<DemoPerson[]>;
  /** Signs in as a person, or renews the token. */
  signIn(userRef: string): Promise<DemoSession>;
}

/**
 * Talks to the auth provider `demo`. It uses the browser's `fetch`: the app's own waits for somebody to be signed in.
 *
 * @throws ResponseError when the provider is not there or does not know the person
 */
export function createDemoAuthClient(options: {
  discoveryApi: DiscoveryApi;
  fetch?: typeof fetch;
}): DemoAuthClient {
  const doFetch = options.fetch ?? window.fetch.bind(window);

  const get = async (path: string): Promise<unknown> => {
    const base = await options.discoveryApi.getBaseUrl('auth');
    const response = await doFetch(`${base}/demo/${path}`, {
      // Auth providers want it, so that no foreign page can start a sign-in.
      headers: { 'x-requested-with': 'XMLHttpRequest' },
      credentials: 'include',
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  };

  return {
    async people() {
      return peopleSchema.parse(await get('start')).people;
    },
    async signIn(userRef) {
      const query = new URLSearchParams({ person: userRef });
      return sessionSchema.parse(await get(`refresh?${query}`));
    },
  };
}
