const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

const config = createConfigForRole(__dirname, 'node-library', {
  parserOptions: { ecmaVersion: 'latest' },
});

module.exports = {
  ...config,
  // The tests here and in e2e run with Node's and Playwright's test runners.
  extends: config.extends.filter(name => name !== 'plugin:jest/recommended'),
};
