/* eslint-env jest */

// Without a browser JSS makes names of classes, but no style sheets. jsdom has no layout anyway, and goes through every
// rule of every sheet whenever a test asks for a role or whether something is visible: that takes longer than all else.
jest.mock('is-in-browser', () => ({ __esModule: true, default: false }));

// Backstage's newer components put their sheets into the page as soon as they are loaded, in every file of tests.
jest.mock(
  '../../node_modules/@backstage/ui/dist/node_modules_dist/style-inject/dist/style-inject.es.esm.js',
  () => ({ __esModule: true, default: () => {} }),
);
