import { ServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { TOWN, user } from './__testUtils__/town';
import authModuleDemo from './index';

const PORTAL = 'http://localhost:7007';

type Options = {
  providers?: Record<string, Record<string, boolean>>;
  catalog?: ServiceFactory;
};

async function start({
  providers = { demo: {} },
  catalog = catalogServiceMock.factory({ entities: TOWN }),
}: Options = {}) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModuleDemo,
      catalog,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: PORTAL },
          backend: { baseUrl: PORTAL },
          auth: { keyStore: { provider: 'memory' }, providers },
        },
      }),
    ],
  });
  return request(server);
}

describe('GET /api/auth/demo/start', () => {
  it('lists the example people, and nobody else', async () => {
    const portal = await start();

    const { status, body } = await portal.get('/api/auth/demo/start');

    expect(status).toBe(200);
    expect(body).toEqual({
      people: [
        {
          userRef: 'user:default/ada-schema',
          displayName: 'Ada Schema',
          jobTitle: '',
          department: 'Portal-Administration',
          role: 'admin',
          roleLabel: 'Portal-Administration',
          mayDo: '',
        },
        {
          userRef: 'user:default/birgit-muster',
          displayName: 'Birgit Muster',
          jobTitle: 'Leiterin des Fachbereichs Bauen',
          department: 'Fachbereich Bauen',
          role: 'head',
          roleLabel: 'Fachbereichsleitung',
          mayDo: 'Pflegt die Einträge ihres Fachbereichs.',
        },
      ],
    });
  });

  it('asks to come back while the catalog has none', async () => {
    const portal = await start({
      catalog: catalogServiceMock.factory({ entities: [user('erika-echt')] }),
    });

    const { status, body } = await portal.get('/api/auth/demo/start');

    expect(status).toBe(503);
    expect(body.error.name).toBe('ServiceUnavailableError');
  });

  it('tells nothing to a foreign page', async () => {
    const portal = await start();

    const { status, body } = await portal
      .get('/api/auth/demo/start')
      .set('Origin', 'https://evil.example');

    expect(status).toBe(403);
    expect(body.people).toBeUndefined();
  });
});

describe('GET /api/auth/demo/refresh', () => {
  const signInAs = (person: string) =>
    `/api/auth/demo/refresh?person=${encodeURIComponent(person)}`;

  it('signs in, with the groups of the person', async () => {
    const portal = await start();

    const { status, body, headers } = await portal.get(
      signInAs('user:default/birgit-muster'),
    );

    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({
      providerInfo: {},
      profile: { displayName: 'Birgit Muster' },
      backstageIdentity: {
        token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        expiresInSeconds: expect.any(Number),
        identity: {
          type: 'user',
          userEntityRef: 'user:default/birgit-muster',
          ownershipEntityRefs: [
            'user:default/birgit-muster',
            'group:default/bauen-leitung',
          ],
        },
      },
    });
    expect(body.backstageIdentity.expiresInSeconds).toBeGreaterThan(60);
  });

  it("signs in for the portal's own page", async () => {
    const portal = await start();

    const { status } = await portal
      .get(signInAs('user:default/ada-schema'))
      .set('Origin', PORTAL);

    expect(status).toBe(200);
  });

  it.each([
    ['somebody who does not exist', 'user:default/nobody'],
    ['somebody who is no example', 'user:default/erika-echt'],
  ])('answers the same about %s', async (_, person) => {
    const portal = await start();

    const { status, body } = await portal.get(signInAs(person));

    expect(status).toBe(404);
    expect(body.error).toEqual({
      name: 'NotFoundError',
      message: 'There is no such example person',
    });
  });

  it.each([
    ['no person', '/api/auth/demo/refresh'],
    ['two people', `${signInAs('user:default/a')}&person=user:default/b`],
    ['a group', signInAs('group:default/portal-administration')],
    ['no ref', signInAs('<script>')],
    ['a long text', signInAs('a'.repeat(8000))],
  ])('refuses %s with the name of the parameter', async (_, url) => {
    const portal = await start();

    const { status, body } = await portal.get(url);

    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(/^person: /),
    });
  });

  it.each([
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Host', 'evil.example:7007'],
  ])('gives no token to a page with %s: %s', async (header, value) => {
    const portal = await start();

    const { status, body } = await portal
      .get(signInAs('user:default/ada-schema'))
      .set(header, value);

    expect(status).toBe(403);
    expect(body.backstageIdentity).toBeUndefined();
  });

  it('asks to come back while the catalog does not answer', async () => {
    const catalog = catalogServiceMock.mock({
      getEntities: async () => {
        throw new TypeError('fetch failed');
      },
    });
    const portal = await start({ catalog: catalog.factory });

    const { status } = await portal.get(signInAs('user:default/ada-schema'));

    expect(status).toBe(503);
  });
});

describe('GET /api/auth/demo/handler/frame', () => {
  it('is not there', async () => {
    const portal = await start();

    const { status } = await portal.get('/api/auth/demo/handler/frame');

    expect(status).toBe(404);
  });
});

describe('authModuleDemo', () => {
  it('does nothing when it is not configured', async () => {
    const portal = await start({ providers: {} });

    const { status } = await portal.get('/api/auth/demo/start');

    expect(status).toBe(404);
  });

  describe('in production', () => {
    let nodeEnv: jest.ReplaceProperty<NodeJS.ProcessEnv>;

    beforeEach(() => {
      nodeEnv = jest.replaceProperty(process, 'env', {
        ...process.env,
        NODE_ENV: 'production',
      });
    });

    afterEach(() => {
      nodeEnv.restore();
    });

    it('does not let the portal start', async () => {
      await expect(start()).rejects.toThrow(
        /dangerouslyAllowExamplePeopleInProduction/,
      );
    });

    it('lets it start without example people', async () => {
      const portal = await start({ providers: {} });

      const { status } = await portal.get('/api/auth/demo/start');

      expect(status).toBe(404);
    });

    it('lets it start with them when somebody insists', async () => {
      const portal = await start({
        providers: {
          demo: { dangerouslyAllowExamplePeopleInProduction: true },
        },
      });

      const { status } = await portal.get('/api/auth/demo/start');

      expect(status).toBe(200);
    });
  });
});
