import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

/** WCAG 2.1 A and AA, which BITV NRW asks for, and what axe recommends beyond. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** Rules about what differs between two themes: the colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** In pixels. */
const NARROWEST_WIDE_SCREEN = 600;

/** Fails when axe finds anything on the page as it stands. */
export async function expectNoAxeViolations(page: Page) {
  await expectNothingFound(page, new AxeBuilder({ page }).withTags(TAGS));
}

async function expectNothingFound(page: Page, axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(rule =>
    rule.nodes.map(
      node => `${rule.id} (${rule.impact}): ${rule.help}: ${node.html}`,
    ),
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/**
 * Fails when axe finds anything on the page in the light theme, or anything about colours in the dark one. On a phone only in the
 * light one: its dark colours are those of wide screens.
 */
export async function expectNoAxeViolationsInBothThemes(page: Page) {
  await showIn(page, 'light');
  await expectNoAxeViolations(page);
  if (!isPhone(page)) {
    await showIn(page, 'dark');
    await expectNothingFound(
      page,
      new AxeBuilder({ page }).withRules(COLOUR_RULES),
    );
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

function isPhone(page: Page): boolean {
  const screen = page.viewportSize();
  return screen !== null && screen.width < NARROWEST_WIDE_SCREEN;
}

/** Shows the page in a theme, and waits until no colour is still on its way. */
async function showIn(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('body')).toHaveAttribute(
    'data-theme-mode',
    colorScheme,
  );
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
