import {
  expect,
  expectNoAxeViolationsInBothThemes,
  signInAs,
  test,
  ON_DESKTOP,
} from './support';

const BOARD = '/schulprojekte/schulen';

test(
  'a list of items comes onto the board and is taken back',
  ON_DESKTOP,
  async ({ page }) => {
    test.slow();
    const run = `${Date.now()}`;
    await signInAs(page, 'Tobias Muster', BOARD);
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('menuitem', { name: 'Importieren' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Import' }),
    ).toBeVisible();
    await page.getByTestId('upload').setInputFiles({
      name: `massnahmen-${run}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'Vorhaben;Kosten;Frist;Geld aus',
          `Probe A ${run};48.000,00 €;31.12.2027;`,
          `Probe B ${run};viel;;`,
        ].join('\r\n'),
      ),
    });
    await expect(
      page.getByRole('heading', { name: 'Welche Spalte gehört wohin?' }),
    ).toBeVisible();
    await expect(page.getByLabel('Vorhaben', { exact: true })).toHaveValue(
      'title',
    );
    await expect(page.getByLabel('Kosten', { exact: true })).toHaveValue(
      'estimate',
    );
    await page
      .getByLabel('Geld aus', { exact: true })
      .selectOption('Fördertopf');
    await page.getByLabel('Weiteres Feld hinzufügen').selectOption('Spalte');
    await page
      .getByLabel('Spalte', { exact: true })
      .selectOption({ label: 'In Umsetzung' });
    await expectNoAxeViolationsInBothThemes(page);

    await page.getByRole('button', { name: 'Zeilen prüfen' }).click();
    await expect(
      page.getByRole('tab', { name: 'Fehlerhaft (1)' }),
    ).toBeVisible();
    await expect(page.getByText('„viel“ ist keine Zahl.')).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await page.getByRole('button', { name: '1 Zeile übernehmen' }).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText('1 neue Maßnahme wird angelegt.'),
    ).toBeVisible();
    await dialog
      .getByRole('checkbox', { name: 'Die 1 fehlerhafte Zeile weglassen' })
      .check();
    await dialog.getByRole('button', { name: 'Übernehmen' }).click();
    await expect(page.getByText(/^Übernommen am/)).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await page.getByRole('link', { name: `Probe A ${run}` }).click();
    const item = page.getByRole('dialog').filter({ hasText: `Probe A ${run}` });
    await expect(item.getByText(/48\.000,00/).first()).toBeVisible();
    await page.goBack();

    await page
      .getByRole('button', { name: 'Import rückgängig machen' })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Import rückgängig machen' })
      .click();
    await expect(page.getByText(/^Zurückgenommen am/)).toBeVisible();
    await page.getByRole('link', { name: 'Zur Tafel' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Schulprojekte' }),
    ).toBeVisible();
    await expect(page.getByText(`Probe A ${run}`)).toHaveCount(0);
  },
);
