import { Page } from '@playwright/test';
import {
  expect,
  expectNoAxeViolationsInBothThemes,
  pressByKeyboard,
  signInAs,
  test,
} from './support';

// The first two minutes of a portal: the catalog learns the schools' names, then the search reads the items anew.
const UNTIL_READ_MS = 150_000;
test.describe.configure({ timeout: UNTIL_READ_MS + 60_000 });

/** An example item for three schools whose names are in neither title nor description. */
const ITEM = 'Glasfaser bis ins Haus für drei Schulen in der Innenstadt';
const SCHOOL = 'Altstadtschule';

const field = (page: Page) =>
  page.getByRole('searchbox', { name: 'Was suchen Sie?' });
const results = (page: Page) =>
  page.getByRole('heading', { level: 2, name: /Treffer$/ });
const found = (page: Page) =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name: ITEM, exact: true }),
  });

/** Opens the results for a school until the item is among them. */
async function untilFound(page: Page) {
  await expect(async () => {
    await page.goto(
      `/suche?${new URLSearchParams({ q: SCHOOL, art: 'massnahmen' })}`,
    );
    await expect(found(page)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: UNTIL_READ_MS });
}

test('a clerk finds what is done for a school by its name', async ({
  page,
}) => {
  await signInAs(page, 'Mia Muster', '/suche');
  await untilFound(page);

  const item = found(page);
  await expect(item.getByText(/^S-\d+ · Schulprojekte$/)).toBeVisible();
  await expect(item.getByText('Fertig')).toBeVisible();
  await expect(item.getByText(/Altstadtschule/)).toBeVisible();
  await expect(
    item.getByText('NRW.BANK.Gute Schule 2020 (nachgewiesen)'),
  ).toBeVisible();
  await expectNoAxeViolationsInBothThemes(page);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);

  await item.getByRole('link', { name: ITEM }).click();
  await expect(page).toHaveURL(/\/schulprojekte\/schulen\?massnahme=/);
  await expect(page.getByRole('heading', { name: ITEM })).toBeVisible();

  await page.goBack();
  await expect(field(page)).toHaveValue(SCHOOL);
  await expect(found(page)).toBeVisible();
});

test('the search needs no mouse @desktop', async ({ page }) => {
  await signInAs(page, 'Mia Muster');
  await untilFound(page);
  await page.goto('/');

  await pressByKeyboard(
    page.getByRole('navigation').getByRole('link', { name: 'Suche' }),
  );
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(SCHOOL);
  await page.keyboard.press('Enter');
  await expect(results(page)).toBeVisible();

  await pressByKeyboard(
    page
      .getByRole('navigation', { name: 'Eingrenzen' })
      .getByRole('link', { name: 'Maßnahmen' }),
  );
  await expect(page).toHaveURL(/art=massnahmen/);
  await pressByKeyboard(found(page).getByRole('link', { name: ITEM }));
  await expect(page.getByRole('heading', { name: ITEM })).toBeVisible();
});

test('a search without results says what helps', async ({ page }) => {
  await signInAs(page, 'Mia Muster', '/suche');
  await untilFound(page);
  await page.goto('/suche?q=Qxyzqxyzqx&art=massnahmen');

  await expect(
    page.getByText('Zu „Qxyzqxyzqx“ wurde unter Maßnahmen nichts gefunden.'),
  ).toBeVisible();
  await expectNoAxeViolationsInBothThemes(page);
  await page.getByRole('link', { name: 'Im Servicekatalog suchen' }).click();
  await expect(page).toHaveURL(/\/servicekatalog\?q=Qxyzqxyzqx$/);
});
