import fs from 'node:fs/promises';
import {
  expect,
  expectNoAxeViolationsInBothThemes,
  signInAs,
  test,
  ON_DESKTOP,
} from './support';

test(
  'everybody can look a service up by a part of its name',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Mia Muster', '/servicekatalog/verzeichnisse');
    await expect(page.getByText('Eingelesen am')).toBeVisible();
    await page
      .getByLabel('Schlüssel, Name oder Teil des Namens')
      .fill('registerauskunft');
    await expect(
      page.getByRole('listitem').filter({ hasText: '99115004000000' }),
    ).toContainText('Melderegisterauskunft');
    await expect(page).toHaveURL(/q=registerauskunft/);
    await expect(page.getByText('Neue Fassung einlesen')).toBeHidden();
    await expectNoAxeViolationsInBothThemes(page);
  },
);

test(
  'an upload accounts for every row of the file',
  ON_DESKTOP,
  async ({ page }) => {
    // What the portal holds already, with one row that is none; so nothing changes for other tests.
    const list = await fs.readFile('demo/reference/ozg.csv', 'utf-8');
    const rows = list.trim().split(/\r?\n/);
    await signInAs(
      page,
      'Ada Schema',
      '/servicekatalog/verzeichnisse?liste=ozg',
    );
    await page.getByTestId('upload').setInputFiles({
      name: 'ozg-mit-fehler.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [...rows, rows[1].replace(/^[^;,]+/, '12')].join('\n'),
      ),
    });
    await expect(
      page.getByText(
        `${rows.length} Zeilen: ${rows.length - 1} angenommen, 1 nicht.`,
      ),
    ).toBeVisible();
    await expect(page.getByText('1 · kein gültiger Schlüssel')).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);
  },
);
