import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

/** WCAG 2.1 A and AA, which BITV NRW asks for, and what axe recommends beyond. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** Fails when axe finds anything on the page as it stands. */
export async function expectNoAxeViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .analyze();
  const found = violations.flatMap(rule =>
    rule.nodes.map(
      node => `${rule.id} (${rule.impact}): ${rule.help}: ${node.html}`,
    ),
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Fails when axe finds anything on the page in the light or in the dark theme. */
export async function expectNoAxeViolationsInBothThemes(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectTheme(page, colorScheme);
    await expectNoAxeViolations(page);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Waits until the page has the colours of a theme, with none of them still on its way. */
async function expectTheme(page: Page, mode: 'light' | 'dark') {
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', mode);
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' ||
          effect?.getTiming().iterations === Infinity,
      ),
  );
}

/** Fails when the page, or a dialog on it, is wider than the screen and would have to be pushed sideways. */
export async function expectFitsScreen(page: Page) {
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="dialog"]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(
        ({ nodeName, scrollWidth, clientWidth }) =>
          `${nodeName}: ${scrollWidth} instead of ${clientWidth} pixels`,
      ),
  );
  expect(tooWide, `width of ${page.url()}`).toEqual([]);
}
