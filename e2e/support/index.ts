export { expect } from '@playwright/test';
export {
  expectFitsScreen,
  expectNoAxeViolations,
  expectNoAxeViolationsInBothThemes,
} from './accessibility';
export { pressByKeyboard, tabTo } from './keyboard';
export { ON_DESKTOP, ON_PHONE } from './screens';
export { signInAs } from './signIn';
export { test } from './test';
