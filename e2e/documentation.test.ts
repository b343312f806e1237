import {
  expect,
  expectFitsScreen,
  expectNoAxeViolationsInBothThemes,
  ON_PHONE,
  signInAs,
  test,
} from './support';

test(
  'a clerk reads what a team has written to its entry',
  ON_PHONE,
  async ({ page }) => {
    await signInAs(
      page,
      'Mia Muster',
      '/catalog/default/component/rathaus-portal',
    );
    await page
      .getByRole('navigation', { name: 'Ansichten' })
      .getByRole('link', { name: 'Dokumentation' })
      .click();
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: 'Unterlagen zum Rathaus-Portal',
      }),
    ).toBeVisible();
    await expectFitsScreen(page);

    const contents = page.getByRole('navigation', {
      name: 'Inhalt der Dokumentation',
    });
    await contents.getByText('Inhalt der Dokumentation').click();
    await expectNoAxeViolationsInBothThemes(page);
    await contents.getByRole('link', { name: 'Betrieb' }).click();
    await expect(
      page.getByRole('heading', { level: 2, name: 'Dokumentation der Teams' }),
    ).toBeVisible();
    await expectFitsScreen(page);
    await expectNoAxeViolationsInBothThemes(page);
  },
);
