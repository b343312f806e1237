import { Page } from '@playwright/test';
import {
  expect,
  expectNoAxeViolationsInBothThemes,
  signInAs,
  test,
  ON_DESKTOP,
} from './support';

function csv(name: string, lines: string[]) {
  return {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n'), 'utf-8'),
  };
}

async function upload(page: Page, file: ReturnType<typeof csv>) {
  await page.getByTestId('upload').setInputFiles(file);
}

test(
  'a list with errors is imported after its mapping was corrected, and taken back',
  ON_DESKTOP,
  async ({ page }) => {
    test.slow();
    const run = `${Date.now()}`;
    await signInAs(page, 'Clara Beispiel', '/servicekatalog/import');
    await expect(page.getByTestId('upload')).toBeAttached();
    await expectNoAxeViolationsInBothThemes(page);
    await upload(
      page,
      csv(`dienste-${run}.csv`, [
        'Dienst;Kontakt;Bereich',
        `Probe A ${run};a@example.org;Fachbereich Finanzen`,
        `Probe B ${run};keine Adresse;Fachbereich Finanzen`,
        `Probe C ${run};c@example.org;Gibt es nicht`,
      ]),
    );
    await expect(
      page.getByRole('heading', { name: 'Welche Spalte gehört wohin?' }),
    ).toBeVisible();
    await expect(page.getByLabel('Dienst', { exact: true })).toHaveValue(
      'title',
    );
    await page.getByLabel('Kontakt', { exact: true }).selectOption('E-Mail');
    await page
      .getByLabel('Bereich', { exact: true })
      .selectOption('Fachbereich');
    await expect(page.getByText('Es fehlt noch: Art')).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await page.getByRole('button', { name: 'Zeilen prüfen' }).click();
    await expect(
      page.getByRole('tab', { name: 'Fehlerhaft (3)' }),
    ).toBeVisible();
    await expect(page.getByText('Zeile 3')).toBeVisible();
    await expect(
      page.getByText('Bitte geben Sie eine vollständige E-Mail-Adresse an.'),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await page.getByRole('button', { name: 'Zuordnung ändern' }).click();
    await page.getByLabel('Art', { exact: true }).selectOption('Online-Dienst');
    await page
      .getByLabel('Kontakt', { exact: true })
      .selectOption('Ansprechperson');
    await page.getByRole('button', { name: 'Zeilen prüfen' }).click();
    await expect(
      page.getByRole('tab', { name: 'Fehlerhaft (1)' }),
    ).toBeVisible();

    // Leaving and coming back finds the import where it was.
    await page.goto('/servicekatalog/import');
    await page.getByRole('link', { name: `dienste-${run}.csv` }).click();
    await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText('2 neue Einträge werden angelegt.'),
    ).toBeVisible();
    await dialog
      .getByRole('checkbox', { name: 'Die 1 fehlerhafte Zeile weglassen' })
      .check();
    await dialog.getByRole('button', { name: 'Übernehmen' }).click();
    await expect(page.getByText(/^Übernommen am/)).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await page.getByRole('link', { name: `Probe A ${run}` }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: `Probe A ${run}` }),
    ).toBeVisible();
    await page.goBack();

    await page
      .getByRole('button', { name: 'Import rückgängig machen' })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Import rückgängig machen' })
      .click();
    await expect(page.getByText(/^Zurückgenommen am/)).toBeVisible();
  },
);

test(
  'files that are none of ours are refused with the way out',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Clara Beispiel', '/servicekatalog/import');
    await upload(page, {
      ...csv('mappe.csv', []),
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
    });
    await expect(page.getByText(/Das ist eine Arbeitsmappe/)).toBeVisible();

    await upload(page, csv('halb.csv', ['Titel;Art', 'Wohngeld;"Online']));
    await expect(
      page.getByText(/In Zeile 2 beginnt ein Anführungszeichen/),
    ).toBeVisible();

    await upload(page, {
      ...csv('fremd.csv', []),
      buffer: Buffer.from('\ufeffTitel;Art\nWohngeld;Online-Dienst', 'utf16le'),
    });
    await expect(page.getByText(/in UTF-16 gespeichert/)).toBeVisible();
  },
);
