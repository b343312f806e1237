import { Page } from '@playwright/test';
import {
  expect,
  expectFitsScreen,
  expectNoAxeViolationsInBothThemes,
  ON_DESKTOP,
  pressByKeyboard,
  signInAs,
  test,
} from './support';

// Until the entries of the example town are in the search, in the first minute of a portal.
const UNTIL_READ_MS = 60_000;
test.describe.configure({ timeout: UNTIL_READ_MS + 60_000 });

/** Means nothing to anybody. */
const WORD = 'Quixelbrax';
const LINK = 'Suchwörter: wonach vergeblich gesucht wird';
const MEANT = 'Bewohnerparkausweis';
const ENTRY = 'Bewohnerparkausweis beantragen';

const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const searched = (page: Page, words: string) =>
  page.goto(`/suche?${new URLSearchParams({ q: words })}`);
const entry = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: ENTRY, exact: true });

test(
  'what somebody looked for in vain is found once a Scout says what is meant',
  ON_DESKTOP,
  async ({ page, newPage }) => {
    await signInAs(page, 'Mia Muster', '/suche');
    await expect(async () => {
      await searched(page, MEANT);
      await expect(entry(page)).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: UNTIL_READ_MS });
    await expect(page.getByRole('link', { name: LINK })).toBeHidden();
    await searched(page, WORD);
    await expect(
      page.getByText(`Zu „${WORD}“ wurde nichts gefunden.`),
    ).toBeVisible();

    const scout = await newPage();
    await signInAs(scout, 'Anna Beispiel', '/suche');
    await scout.getByRole('link', { name: LINK }).click();
    await expect(
      scout.getByRole('heading', { level: 3, name: WORD }),
    ).toBeVisible();
    await expect(scout.getByText(/^Einmal gesucht/).first()).toBeVisible();
    await expectNoAxeViolationsInBothThemes(scout);
    await expectFitsScreen(scout);

    await button(scout, `„${WORD}“ als Suchwort aufnehmen`).click();
    await expect(
      dialog(scout).getByRole('textbox', { name: /Was eingegeben wird/ }),
    ).toHaveValue(WORD);
    await dialog(scout)
      .getByRole('textbox', { name: /Was gemeint ist/ })
      .fill(MEANT);
    await expectNoAxeViolationsInBothThemes(scout);
    await expectFitsScreen(scout);
    await button(scout, 'Suchwort speichern').click();
    await expect(
      scout.getByText(`„${WORD}“ wird ab jetzt gefunden.`),
    ).toBeVisible();
    await expect(
      scout.getByRole('heading', { level: 3, name: WORD }),
    ).toBeHidden();

    await page.reload();
    await expect(entry(page)).toBeVisible();

    await scout.getByRole('tab', { name: 'Suchwörter' }).click();
    await scout
      .getByRole('searchbox', { name: 'In der Liste suchen' })
      .fill(WORD);
    await expect(
      scout.getByRole('listitem').filter({ hasText: `${WORD} meint ${MEANT}` }),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(scout);
    await expectFitsScreen(scout);
    await button(scout, `Suchwort ${WORD} löschen`).click();
    await expect(
      scout.getByText(`Das Suchwort „${WORD}“ ist gelöscht.`),
    ).toBeVisible();
    await page.reload();
    await expect(
      page.getByText(`Zu „${WORD}“ wurde nichts gefunden.`),
    ).toBeVisible();
  },
);

test(
  'an entry gets the name that people look for, without a mouse',
  ON_DESKTOP,
  async ({ page, newPage }) => {
    const word = 'Firlefanzikus';
    const clerk = await newPage();
    await signInAs(clerk, 'Mia Muster', '/suche');
    await searched(clerk, word);
    await expect(
      clerk.getByText(`Zu „${word}“ wurde nichts gefunden.`),
    ).toBeVisible();

    await signInAs(page, 'Clara Beispiel', '/suche/woerter');
    await pressByKeyboard(
      button(page, `„${word}“ als anderen Namen eintragen`),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.type(ENTRY);
    await expect(
      dialog(page).getByRole('option', { name: ENTRY }),
    ).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(
      dialog(page).getByRole('option', { selected: true }),
    ).toContainText(ENTRY);
    await page.keyboard.press('Enter');
    await pressByKeyboard(button(page, 'Namen eintragen'));
    await expect(
      page.getByText(`„${ENTRY}“ heißt jetzt auch „${word}“.`),
    ).toBeVisible();
    await expect(async () => {
      await searched(clerk, word);
      await expect(entry(clerk)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 15_000 });
    await pressByKeyboard(button(page, 'Rückgängig machen'));
    await expect(page.getByText('Es ist wieder wie vorher.')).toBeVisible();
  },
);
