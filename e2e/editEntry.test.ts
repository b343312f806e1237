import { Page } from '@playwright/test';
import {
  expect,
  expectNoAxeViolations,
  expectNoAxeViolationsInBothThemes,
  pressByKeyboard,
  signInAs,
  test,
  ON_DESKTOP,
} from './support';
import { registryAs } from './support/registry';

const CDO = 'user:default/clara-beispiel';

const field = (page: Page, name: string | RegExp) =>
  page.getByRole('textbox', { name, exact: true });

const save = (page: Page) =>
  page.getByRole('button', { name: 'Änderungen speichern' });

/** A title that no other test and no other run uses. */
function ownTitle(words: string, project: { name: string }) {
  return `${words} ${project.name} ${Date.now()}`;
}

function fieldsWith(title: string, more: object = {}) {
  return {
    title,
    type: 'online-dienst',
    owner: 'group:default/buergerservice',
    ...more,
  };
}

test(
  'the CDO office creates an entry, changes it, sees the difference and takes it back',
  ON_DESKTOP,
  async ({ page }, { project }) => {
    const title = ownTitle('Hundemarke ersetzen', project);
    await signInAs(page, 'Clara Beispiel', '/servicekatalog');
    await page.getByRole('link', { name: 'Neuer Eintrag' }).click();

    await field(page, /^Titel/).fill(title);
    await expect(page.getByText(/^hundemarke-ersetzen-/)).toBeVisible();
    await page.getByRole('radio', { name: /^Online-Dienst/ }).check();
    await page
      .getByRole('combobox', { name: /^Fachbereich/ })
      .selectOption('Fachbereich Finanzen');
    await field(page, 'Kurzbeschreibung').fill('Verlorene Marke neu bestellen');
    await page.getByRole('button', { name: 'Eintrag anlegen' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: title }),
    ).toBeVisible();
    await expect(page.getByText('Eintrag angelegt.')).toBeVisible();

    await page.getByRole('link', { name: 'Bearbeiten' }).click();
    await field(page, 'Kurzbeschreibung').fill(
      'Verlorene Marke ersetzen lassen',
    );
    await field(page, 'Was haben Sie geändert?').fill('verständlicher');
    await expect(page.getByText('1 Änderung', { exact: true })).toBeVisible();
    await save(page).click();
    await expect(page.getByText('Änderungen gespeichert.')).toBeVisible();
    const summary = (words: string) => page.getByText(words).first();
    await expect(summary('Verlorene Marke ersetzen lassen')).toBeVisible();

    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    await expect(
      page.getByText('Ihre Änderung wurde zurückgenommen.'),
    ).toBeVisible();
    await expect(summary('Verlorene Marke neu bestellen')).toBeVisible();

    await page.getByRole('tab', { name: 'Verlauf' }).click();
    const history = page.getByRole('tabpanel');
    await expect(history.getByText('verständlicher')).toBeVisible();
  },
);

test(
  'what is wrong stands at the field, in the bar and beside the section',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Clara Beispiel', '/servicekatalog/neu');
    await field(page, 'E-Mail').fill('niemand');
    await field(page, 'Telefon').focus();
    await expect(
      page.getByText('Bitte geben Sie eine vollständige E-Mail-Adresse an.'),
    ).toBeVisible();

    await page.getByRole('button', { name: 'Eintrag anlegen' }).click();
    await expect(field(page, /^Titel/)).toBeFocused();
    const bar = page.getByRole('region', { name: 'Speichern' });
    await expect(bar.getByText('Bitte prüfen Sie 4 Angaben:')).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await bar.getByRole('link', { name: 'E-Mail' }).click();
    await expect(field(page, 'E-Mail')).toBeFocused();
    await expect(field(page, 'E-Mail')).toBeInViewport();
  },
);

test(
  'a draft is there again after the tab was closed, without the restricted part',
  ON_DESKTOP,
  async ({ page, context, request }, { project }) => {
    const registry = await registryAs(request, CDO);
    const entry = await registry.create(
      fieldsWith(ownTitle('Entwurf', project)),
    );
    const address = `/servicekatalog/eintrag/${entry.name}/bearbeiten`;
    await signInAs(page, 'Clara Beispiel', address);
    await field(page, 'Hersteller').fill('Entwurf GmbH');
    await field(page, 'Vertragsnummer').fill('V-4711');
    await expect(
      page.getByText(/Die geschützten Angaben gehören nicht dazu/),
    ).toBeVisible();
    await page.close();

    const again = await context.newPage();
    await again.goto(address);
    await expect(
      again.getByText(/Ihr Entwurf vom .* ist wieder da/),
    ).toBeVisible();
    await expect(field(again, 'Hersteller')).toHaveValue('Entwurf GmbH');
    await expect(field(again, 'Vertragsnummer')).toHaveValue('');

    await again.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await expect(field(again, 'Hersteller')).toHaveValue('');
    await expect(again.getByText('Keine Änderungen')).toBeVisible();
  },
);

test(
  'whoever saves second sees both versions and decides field by field',
  ON_DESKTOP,
  async ({ page, browser, request, portalUrl }, { project }) => {
    const registry = await registryAs(request, CDO);
    const entry = await registry.create(
      fieldsWith(ownTitle('Zu zweit', project), { vendor: 'Anfang GmbH' }),
    );
    const address = `/servicekatalog/eintrag/${entry.name}/bearbeiten`;
    const first = await (
      await browser.newContext({ baseURL: portalUrl })
    ).newPage();
    await signInAs(first, 'Clara Beispiel', address);
    await signInAs(page, 'Anna Beispiel', address);
    await expect(field(page, 'Hersteller')).toHaveValue('Anfang GmbH');
    await expect(field(first, 'Hersteller')).toHaveValue('Anfang GmbH');

    await field(first, 'Hersteller').fill('Claras GmbH');
    await field(first, 'Version').fill('7');
    await save(first).click();
    await expect(first.getByText('Änderungen gespeichert.')).toBeVisible();
    await first.context().close();

    await field(page, 'Hersteller').fill('Annas GmbH');
    await field(page, 'Produkt').fill('MeldePlus');
    await save(page).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText(/Clara Beispiel hat am .* eine Änderung gespeichert/),
    ).toBeVisible();
    const vendor = dialog.getByRole('group', { name: 'Hersteller' });
    await expect(vendor.getByText('Claras GmbH')).toBeVisible();
    await expect(vendor.getByText('Annas GmbH')).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await dialog
      .getByRole('button', { name: 'Diese Fassung speichern' })
      .click();
    await expect(
      vendor.getByText('Bitte entscheiden Sie, welche Fassung gilt.'),
    ).toBeVisible();
    await vendor.getByRole('radio', { name: /^Neu schreiben/ }).check();
    await field(page, 'Hersteller').last().fill('Gemeinsame GmbH');
    await dialog
      .getByRole('button', { name: 'Diese Fassung speichern' })
      .click();
    await expect(page.getByText('Änderungen gespeichert.')).toBeVisible();

    await page.goto(address);
    await expect(field(page, 'Hersteller')).toHaveValue('Gemeinsame GmbH');
    await expect(field(page, 'Produkt')).toHaveValue('MeldePlus');
    await expect(field(page, 'Version')).toHaveValue('7');
  },
);

test(
  'an entry can be made with the keyboard alone',
  ON_DESKTOP,
  async ({ page }, { project }) => {
    const title = ownTitle('Nur Tastatur', project);
    await signInAs(page, 'Clara Beispiel', '/servicekatalog/neu');
    const { keyboard } = page;
    await field(page, /^Titel/).focus();
    await keyboard.type(title);
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await expect(
      page.getByRole('radio', { name: /^Online-Dienst/ }),
    ).toBeChecked();

    const leika = page.getByRole('combobox', { name: 'LeiKa-Schlüssel' });
    const owner = page.getByRole('combobox', { name: /^Fachbereich/ });
    for (let steps = 0; steps < 40; steps += 1) {
      if (await owner.evaluate(element => element === document.activeElement)) {
        await keyboard.type('Fachbereich Fin');
      }
      if (await leika.evaluate(element => element === document.activeElement)) {
        break;
      }
      await keyboard.press('Tab');
      const focused = page.locator(':focus');
      // Nothing that gets the focus lies behind the bar at the bottom.
      await expect(focused).toBeInViewport();
    }
    await expect(leika).toBeFocused();
    await keyboard.type('personalausweis');
    const suggestions = page.getByRole('listbox', { name: 'LeiKa-Schlüssel' });
    await expect(suggestions.getByRole('option').first()).toBeVisible();
    await expectNoAxeViolations(page);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    const chosen = page.getByRole('list', { name: 'LeiKa-Schlüssel' });
    await expect(chosen.getByRole('listitem')).toHaveCount(1);

    await pressByKeyboard(
      page.getByRole('button', { name: 'Eintrag anlegen' }),
    );
    await expect(
      page.getByRole('heading', { level: 1, name: title }),
    ).toBeVisible();
  },
);
