export { expect } from '@playwright/test';
export {
  expectNoAxeViolations,
  expectNoAxeViolationsInBothThemes,
} from './accessibility';
export { signInAs } from './signIn';
export { test } from './test';
