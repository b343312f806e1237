import { Locator, Page } from '@playwright/test';
import {
  expect,
  expectFitsScreen,
  expectNoAxeViolations,
  signInAs,
  test,
  ON_DESKTOP,
} from './support';
import {
  BOARD_PATH,
  boardWith,
  HAND_IN_PATH,
  openItem,
  TASK_FORCE,
} from './support/board';

const main = (page: Page) => page.getByRole('main');
const row = (page: Page) => main(page).getByRole('rowheader').first();

/** A school with items of all kinds; a filter keeps the checks quick. */
const some = (query: Record<string, string> = {}) =>
  boardWith('Anne-Frank-Schule', query);

/** The pages of the boards, and what is there in every language once they are. */
const PAGES: Array<[path: string, ready: (page: Page) => Locator]> = [
  [some(), page => main(page).getByText('Brandschutz')],
  [
    some({ bahnen: 'schule' }),
    page => main(page).getByText('Brandschutz').first(),
  ],
  [some({ ansicht: 'liste' }), row],
  [some({ ansicht: 'zeitplan' }), row],
  [some({ ansicht: 'foerderung' }), row],
  [some({ ansicht: 'ausgleich' }), row],
  [
    some({ ansicht: 'budget', budget: '20000' }),
    page => main(page).getByRole('grid').getByRole('row').first(),
  ],
  [
    some({ ansicht: 'aenderungen', seit: '2019-01-01' }),
    page => main(page).getByRole('listitem').first(),
  ],
  [some({ massnahme: 'neu' }), page => openItem(page).getByRole('form')],
  [HAND_IN_PATH, page => main(page).getByRole('combobox').first()],
  [
    `${BOARD_PATH}/foerdertoepfe`,
    page => main(page).getByRole('heading', { name: 'DigitalPakt 2.0' }),
  ],
  [`${BOARD_PATH}/sitzungen`, page => main(page).getByRole('button').first()],
];

/** Opens every page and has it checked. */
async function visitAll(page: Page) {
  for (const [path, ready] of PAGES) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(ready(page)).toBeVisible();
      await expectNoAxeViolations(page);
      await expectFitsScreen(page);
    });
  }
}

test('the pages of the boards are accessible', ON_DESKTOP, async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await signInAs(page, TASK_FORCE);
  await visitAll(page);
});

test(
  'the pages of the boards are accessible in English and dark',
  ON_DESKTOP,
  async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await signInAs(page, TASK_FORCE);
    await page
      .getByRole('button', {
        name: `${TASK_FORCE}, Ihr Konto und Einstellungen`,
      })
      .click();
    await page.getByRole('button', { name: 'English' }).click();
    await visitAll(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  },
);
