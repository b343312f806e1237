import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../lib/ports.mjs';
import { startPostgres } from '../postgres/server.mjs';
import { startPortal } from './start.mjs';

const CONFIGS = ['app-config.yaml', 'app-config.production.yaml'];

const OIDC_VARIABLES = [
  'OIDC_METADATA_URL',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SESSION_SECRET',
];

const LDAP_VARIABLES = [
  'LDAP_URL',
  'LDAP_BIND_DN',
  'LDAP_BIND_SECRET',
  'LDAP_USERS_DN',
  'LDAP_GROUPS_DN',
];

const PROTECTED = [
  '/api/catalog/entities',
  '/api/catalog/entities/by-query',
  '/api/service-registry/entries',
  '/api/user-settings/buckets/any',
  '/api/permission/health-of-nothing',
];

/** Signed by nobody that the portal knows. */
const FORGED_TOKEN = [
  { alg: 'none', typ: 'vnd.backstage.user' },
  { sub: 'user:default/clara-beispiel', exp: 4102444800 },
  {},
]
  .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

/** @type {import('../postgres/server.mjs').PostgresServer} */
let postgres;
/** @type {string} */
let dataDir;

before(async () => {
  postgres = await startPostgres();
  dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-production-'));
});

after(async () => {
  await postgres.stop();
  await fs.rm(dataDir, { recursive: true });
});

/**
 * @param {NodeJS.ProcessEnv} settings variables that the operator sets
 * @param {string[]} [configs]
 */
async function startProduction(settings, configs = CONFIGS) {
  const { hostname, port, username, password } = new URL(postgres.url);
  const portalPort = await freePort();
  const unset = [...OIDC_VARIABLES, ...LDAP_VARIABLES].map(name => [
    name,
    undefined,
  ]);
  return startPortal({
    port: portalPort,
    dataDir,
    configs,
    env: {
      ...Object.fromEntries(unset),
      NODE_ENV: 'production',
      RATHAUS_URL: `http://localhost:${portalPort}`,
      POSTGRES_HOST: hostname,
      POSTGRES_PORT: port,
      POSTGRES_USER: username,
      POSTGRES_PASSWORD: password,
      ...settings,
    },
  });
}

/** @param {import('./start.mjs').Portal} portal */
async function assertNobodyGetsInUnasked(portal) {
  for (const address of PROTECTED) {
    for (const headers of [{}, { authorization: `Bearer ${FORGED_TOKEN}` }]) {
      const answer = await fetch(portal.url + address, { headers });
      assert.equal(answer.status, 401, address);
    }
  }
  for (const provider of ['demo', 'guest']) {
    for (const action of [
      'start',
      'refresh',
      'refresh?person=user:default/clara-beispiel',
    ]) {
      const address = `/api/auth/${provider}/${action}`;
      const answer = await fetch(portal.url + address);
      assert.equal(answer.status, 404, address);
    }
  }
}

describe('Production without a configured identity provider and directory', () => {
  /** @type {import('./start.mjs').Portal | undefined} */
  let portal;

  before(async () => {
    portal = await startProduction({});
  });

  after(() => portal?.stop());

  it('shows the page but lets nobody in', async () => {
    const page = await fetch(portal.url);
    assert.equal(page.status, 200);
    await assertNobodyGetsInUnasked(portal);
    const oidc = await fetch(
      `${portal.url}/api/auth/oidc/start?env=production`,
    );
    assert.equal(oidc.status, 404);
  });

  it('says in the log what is missing', async () => {
    const log = await fs.readFile(portal.logFile, 'utf8');
    assert.match(
      log,
      /OIDC\), these settings are missing: .*clientId.*auth\.session\.secret/,
    );
    assert.match(
      log,
      /LDAP\) is not read, these settings are missing: .*target/,
    );
  });

  it('keeps its data in PostgreSQL', async () => {
    assert.ok((await postgres.databasesCreated()) > 0);
    const files = await fs.readdir(dataDir);
    assert.deepEqual(
      files.filter(name => name.endsWith('.sqlite')),
      [],
    );
  });
});

describe('Production with an identity provider', () => {
  /** @type {import('./start.mjs').Portal | undefined} */
  let portal;
  /** @type {http.Server} */
  let provider;

  before(async () => {
    const port = await freePort();
    const issuer = `http://localhost:${port}`;
    provider = http.createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
        }),
      );
    });
    await new Promise(resolve => {
      provider.listen(port, () => resolve(undefined));
    });
    portal = await startProduction({
      OIDC_METADATA_URL: `${issuer}/.well-known/openid-configuration`,
      OIDC_CLIENT_ID: 'portal',
      OIDC_CLIENT_SECRET: 'secret',
      SESSION_SECRET: 'secret',
    });
  });

  after(async () => {
    await portal?.stop();
    provider.close();
  });

  it('sends people to it', async () => {
    const answer = await fetch(
      `${portal.url}/api/auth/oidc/start?env=production`,
      { redirect: 'manual' },
    );
    assert.equal(answer.status, 302);
    assert.match(answer.headers.get('location') ?? '', /\/authorize\?/);
  });

  it('lets nobody in any other way', () => assertNobodyGetsInUnasked(portal));

  it('gives no secret to the page', async () => {
    const page = await (await fetch(portal.url)).text();
    assert.match(page, /backstage\.io\/config/);
    assert.doesNotMatch(page, /clientSecret|SESSION_SECRET|"secret"/);
  });
});

describe("Production with the example town's settings by mistake", () => {
  it('does not start', async () => {
    await assert.rejects(
      startProduction({}, [...CONFIGS, 'app-config.demo.yaml']),
      error => {
        assert.match(error.output, /dangerouslyAllowExamplePeopleInProduction/);
        return true;
      },
    );
  });
});
