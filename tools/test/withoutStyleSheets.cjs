/* eslint-env jest */

// Without a browser JSS makes names of classes, but no style sheets. jsdom has no layout anyway, and goes through every
// rule of every sheet whenever a test asks for a role or whether something is visible: that takes longer than all else.
jest.mock('is-in-browser', () => ({ __esModule: true, default: false }));
