import { expect, Locator } from '@playwright/test';

/** More stops than any of our pages has from its top to its end. */
const MAX_STOPS = 200;

/**
 * Presses Tab until the element has the focus, as somebody without a mouse
 * does. Fails when it cannot be reached.
 */
export async function tabTo(target: Locator) {
  await expect(target).toBeVisible();
  const { keyboard } = target.page();
  for (let stops = 0; stops < MAX_STOPS; stops += 1) {
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
    await keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Goes to a button or link by Tab and presses Enter. */
export async function pressByKeyboard(target: Locator) {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}
