import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { yarnSettingsFromNpm } from './npm.mjs';

const inherited = { ...process.env };

beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (
      /^(npm_config_(registry|.*proxy|cafile)|YARN_|https?_proxy)/i.test(name)
    ) {
      delete process.env[name];
    }
  }
});

afterEach(() => {
  process.env = { ...inherited };
});

test("hands npm's registry on to Yarn", async () => {
  process.env.npm_config_registry = 'https://npm.town.example/mirror/';

  const settings = await yarnSettingsFromNpm();

  assert.equal(
    settings.YARN_NPM_REGISTRY_SERVER,
    'https://npm.town.example/mirror',
  );
  assert.equal(settings.YARN_UNSAFE_HTTP_WHITELIST, undefined);
});

test('lets Yarn talk plain http to a registry that npm talks http to', async () => {
  process.env.npm_config_registry = 'http://localhost:4873/';

  const settings = await yarnSettingsFromNpm();

  assert.equal(settings.YARN_NPM_REGISTRY_SERVER, 'http://localhost:4873');
  assert.equal(settings.YARN_UNSAFE_HTTP_WHITELIST, 'localhost');
});

test('hands on proxy and certificates', async () => {
  process.env.npm_config_https_proxy = 'http://proxy.town.example:3128';
  process.env.npm_config_cafile = '/etc/ssl/town.pem';

  const settings = await yarnSettingsFromNpm();

  assert.equal(
    new URL(settings.YARN_HTTPS_PROXY).host,
    'proxy.town.example:3128',
  );
  assert.equal(settings.YARN_HTTPS_CA_FILE_PATH, '/etc/ssl/town.pem');
});

test('leaves alone what was set for Yarn itself', async () => {
  process.env.npm_config_registry = 'http://localhost:4873/';
  process.env.YARN_NPM_REGISTRY_SERVER = 'https://yarn.town.example';

  const settings = await yarnSettingsFromNpm();

  assert.equal(settings.YARN_NPM_REGISTRY_SERVER, undefined);
});
