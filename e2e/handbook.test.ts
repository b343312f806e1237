import {
  expect,
  expectNoAxeViolationsInBothThemes,
  pressByKeyboard,
  signInAs,
  test,
  ON_DESKTOP,
  ON_PHONE,
} from './support';

const CONTENTS = 'Inhalt des Handbuchs';

test(
  'a clerk opens the handbook and reads on by keyboard',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Mia Muster');
    await pressByKeyboard(
      page
        .getByRole('navigation', { name: 'Hauptnavigation' })
        .getByRole('link', { name: 'Handbuch' }),
    );
    await expect(
      page.getByRole('heading', { level: 1, name: 'Handbuch' }),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    const contents = page.getByRole('navigation', { name: CONTENTS });
    await pressByKeyboard(
      contents.getByRole('link', { name: /^Einen Bedarf melden/ }),
    );
    await expect(page).toHaveURL(/\/handbuch\/bedarf-melden$/);
    await pressByKeyboard(
      contents.getByRole('link', { name: 'Was ist daraus geworden?' }),
    );
    await expect(
      page.getByRole('heading', {
        level: 2,
        name: 'Was ist daraus geworden?',
      }),
    ).toBeFocused();
    await expectNoAxeViolationsInBothThemes(page);
  },
);

test('the handbook fits on a phone', ON_PHONE, async ({ page }) => {
  await signInAs(page, 'Mia Muster', '/handbuch');
  await page.getByText(CONTENTS).click();
  await page
    .getByRole('navigation', { name: CONTENTS })
    .getByRole('link', { name: 'Schulen', exact: true })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Schulen' }),
  ).toBeVisible();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
  await expectNoAxeViolationsInBothThemes(page);
});
