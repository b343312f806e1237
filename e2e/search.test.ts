import { Page } from '@playwright/test';
import {
  expect,
  expectFitsScreen,
  expectNoAxeViolationsInBothThemes,
  ON_DESKTOP,
  ON_PHONE,
  pressByKeyboard,
  signInAs,
  tabTo,
  test,
} from './support';

// The first minute of a portal: the catalog learns the schools' names, then the search reads everything.
const UNTIL_READ_MS = 150_000;
test.describe.configure({ timeout: UNTIL_READ_MS + 60_000 });

/** An example item for three schools whose names are in neither title nor description. */
const ITEM = 'Glasfaser bis ins Haus für drei Schulen in der Innenstadt';
const SCHOOL = 'Altstadtschule';
const LICENCE = 'Führerschein beantragen oder umtauschen';

const field = (page: Page) =>
  page.getByRole('combobox', { name: 'Was suchen Sie?' });
const bar = (page: Page) =>
  page.getByRole('combobox', { name: 'Portal durchsuchen' });
const results = (page: Page) =>
  page.getByRole('heading', { level: 2, name: /Treffer$/ });
const found = (page: Page, title: string) =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name: title, exact: true }),
  });
const suggestion = (page: Page, name: string | RegExp) =>
  page.getByRole('option', { name });

const searched = (page: Page, query: Record<string, string>) =>
  page.goto(`/suche?${new URLSearchParams(query)}`);

/** Opens the results until something is among them. */
async function untilFound(
  page: Page,
  query: Record<string, string>,
  title: string,
) {
  await expect(async () => {
    await searched(page, query);
    await expect(found(page, title)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: UNTIL_READ_MS });
}

test(
  'a clerk finds what is done for a school by its name',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Mia Muster', '/suche');
    await untilFound(page, { q: SCHOOL, art: 'massnahmen' }, ITEM);

    const item = found(page, ITEM);
    await expect(item.getByText(/^S-\d+ · Schulprojekte$/)).toBeVisible();
    await expect(item.getByText('Fertig')).toBeVisible();
    await expect(item.getByText(/Altstadtschule/)).toBeVisible();
    await expect(
      item.getByText('NRW.BANK.Gute Schule 2020 (nachgewiesen)'),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);
    await expectFitsScreen(page);

    await item.getByRole('link', { name: ITEM }).click();
    await expect(page).toHaveURL(/\/schulprojekte\/schulen\?massnahme=/);
    await expect(page.getByRole('heading', { name: ITEM })).toBeVisible();

    await page.goBack();
    await expect(field(page)).toHaveValue(SCHOOL);
    await expect(found(page, ITEM)).toBeVisible();
  },
);

test('words mean what a clerk means by them', ON_DESKTOP, async ({ page }) => {
  await signInAs(page, 'Mia Muster', '/suche');
  await untilFound(page, { q: 'fuehrerschein' }, LICENCE);
  // The first word of the title is marked as it is written there.
  await expect(
    found(page, LICENCE).locator('mark', { hasText: 'Führerschein' }).first(),
  ).toBeVisible();

  for (const [words, title] of [
    ['parkausweis bewohner', 'Bewohnerparkausweis beantragen'],
    ['buecherei', 'Stadtbibliothek online'],
    ['kfz ummelden', 'Kfz anmelden, ummelden oder abmelden'],
  ]) {
    await searched(page, { q: words });
    await expect(found(page, title)).toBeVisible();
  }
  await expect(
    found(page, 'Kfz anmelden, ummelden oder abmelden').getByText(
      'Dafür ist der Kreis zuständig: Kreis Gütersloh',
    ),
  ).toBeVisible();
});

test(
  'from any page, the keyboard alone leads to it',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Mia Muster', '/suche');
    await untilFound(page, { q: 'fuehrerschein' }, LICENCE);
    await page.goto('/scouts');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Digital Scouts' }),
    ).toBeVisible();

    await page.keyboard.press('/');
    await expect(bar(page)).toBeFocused();
    await page.keyboard.type('fuehrersch');
    await expect(suggestion(page, /^Führerschein/)).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);
    await page.keyboard.press('Escape');
    await expect(bar(page)).not.toBeFocused();

    await page.keyboard.press('/');
    await page.keyboard.type('fuehrersch');
    await expect(suggestion(page, /^Führerschein/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(suggestion(page, /^Führerschein/)).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { level: 1, name: LICENCE }),
    ).toBeVisible();

    await page.keyboard.press('/');
    await page.keyboard.type(SCHOOL);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/suche\?q=Altstadtschule$/);
    await expect(results(page)).toBeVisible();

    const items = page.getByRole('checkbox', { name: /^Maßnahmen/ });
    await tabTo(items);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/art=massnahmen/);
    await expect(items).toBeChecked();
    await pressByKeyboard(
      found(page, ITEM).getByRole('link', { name: ITEM, exact: true }),
    );
    await expect(page.getByRole('heading', { name: ITEM })).toBeVisible();
  },
);

test(
  'on a phone, the search opens over the band and narrows in a dialog',
  ON_PHONE,
  async ({ page }) => {
    await signInAs(page, 'Mia Muster', '/suche');
    await untilFound(page, { q: 'fuehrerschein' }, LICENCE);
    await page.goto('/scouts');
    await page.getByRole('button', { name: 'Suche', exact: true }).tap();
    await bar(page).pressSequentially('fuehrersch');
    await expect(suggestion(page, /^Führerschein/)).toBeVisible();
    await expectFitsScreen(page);
    await expectNoAxeViolationsInBothThemes(page);
    await suggestion(page, /^Alle Treffer/).tap();
    await expect(found(page, LICENCE)).toBeVisible();

    await page.getByRole('button', { name: 'Eingrenzen' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Eingrenzen' });
    await dialog.getByText('Servicekatalog', { exact: true }).tap();
    await expect(page).toHaveURL(/art=servicekatalog/);
    await expectNoAxeViolationsInBothThemes(page);
    await expectFitsScreen(page);
    await dialog.getByRole('button', { name: /Treffer anzeigen$/ }).tap();
    await expect(found(page, LICENCE)).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Eingrenzen (1)' }),
    ).toBeVisible();
  },
);

test('a search without results says what helps', async ({ page }) => {
  await signInAs(page, 'Mia Muster', '/suche');
  await searched(page, { q: 'Qxyzqxyzqx', art: 'massnahmen' });

  await expect(
    page.getByText(
      'Zu „Qxyzqxyzqx“ wurde mit den gewählten Filtern nichts gefunden.',
    ),
  ).toBeVisible();
  await expectNoAxeViolationsInBothThemes(page);
  await expectFitsScreen(page);
  await page.getByRole('link', { name: 'Im Servicekatalog stöbern' }).click();
  await expect(page).toHaveURL(/\/servicekatalog$/);
});
