import { Page } from '@playwright/test';
import {
  expect,
  expectNoAxeViolationsInBothThemes,
  signInAs,
  test,
  ON_DESKTOP,
  ON_PHONE,
} from './support';

const navigation = (page: Page) =>
  page.getByRole('navigation', { name: 'Hauptnavigation' });

/** The navigation: beside the page on wide screens, behind a button on narrow ones. */
async function openNavigation(page: Page) {
  const button = page.getByRole('button', { name: 'Menü öffnen' });
  await expect(navigation(page).or(button).first()).toBeVisible();
  if (await button.isVisible()) {
    await button.click();
  }
  await expect(navigation(page)).toBeVisible();
  return navigation(page);
}

const userButton = (page: Page, name: string) =>
  page.getByRole('button', { name: `${name}, Ihr Konto und Einstellungen` });

async function openUserMenu(page: Page, name: string) {
  await userButton(page, name).click();
  return page.getByRole('dialog', { name: 'Ihr Konto und Einstellungen' });
}

test('people come in, are greeted, and leave again', async ({ page }) => {
  await signInAs(page, 'Mia Muster');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Guten Tag, Mia Muster' }),
  ).toBeVisible();

  const menu = await openUserMenu(page, 'Mia Muster');
  await menu.getByRole('button', { name: 'Abmelden' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Wer möchten Sie sein?' }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'Zuletzt gewählt' })
      .getByRole('button', { name: /Mia Muster/ }),
  ).toBeVisible();
});

test('everybody sees the navigation that is theirs', async ({ browser }) => {
  const groupsOf = async (name: string) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signInAs(page, name);
    // The groups are known as soon as the person is.
    await expect(userButton(page, name)).toBeVisible();
    const nav = await openNavigation(page);
    await expect(nav.getByRole('link', { name: 'Favoriten' })).toBeVisible();
    const groups = {
      it: nav.getByRole('list', { name: 'Für IT-Teams' }),
      administration: nav.getByRole('list', { name: 'Verwaltung' }),
    };
    return { groups, close: () => context.close() };
  };

  const staff = await groupsOf('Mia Muster');
  await expect(staff.groups.it).toBeHidden();
  await expect(staff.groups.administration).toBeHidden();
  await staff.close();

  const it = await groupsOf('Armin Beispiel');
  await expect(it.groups.it).toBeVisible();
  await expect(it.groups.administration).toBeHidden();
  await it.close();

  const office = await groupsOf('Clara Beispiel');
  await expect(office.groups.it).toBeVisible();
  await expect(office.groups.administration).toBeVisible();
  await office.close();
});

test('the language can be switched and stays', async ({ page }) => {
  await signInAs(page, 'Mia Muster');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const menu = await openUserMenu(page, 'Mia Muster');
  await menu.getByRole('button', { name: 'English' }).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Hello, Mia Muster' }),
  ).toBeVisible();
});

test('light and dark can be switched, stay, and lose nothing that was typed', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await signInAs(page, 'Mia Muster');
  const words = page.getByRole('combobox', { name: 'Was suchen Sie?' });
  await words.fill('Wohngeld');
  const menu = await openUserMenu(page, 'Mia Muster');
  await menu.getByRole('button', { name: 'Dunkel' }).click();

  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', 'dark');
  await page.keyboard.press('Escape');
  await expect(words).toHaveValue('Wohngeld');
  await page.reload();
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', 'dark');
});

test('the start page leads to what one looks for', async ({ page }) => {
  await signInAs(page, 'Mia Muster');
  const words = page.getByRole('combobox', { name: 'Was suchen Sie?' });
  await expect(words).toBeVisible();
  await expectNoAxeViolationsInBothThemes(page);
  await words.fill('Wohngeld');
  await words.press('Enter');

  await expect(page).toHaveURL(/\/suche\?q=Wohngeld/);
  await expect(
    page.getByRole('heading', { level: 2, name: /Treffer$/ }),
  ).toBeVisible();
});

test(
  'the keyboard alone is enough to get about',
  ON_DESKTOP,
  async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await signInAs(page, 'Mia Muster');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Guten Tag, Mia Muster' }),
    ).toBeVisible();
    await page.reload();
    // The way to the content needs the content to be there.
    await expect(page.getByRole('main')).toBeVisible();

    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('link', { name: 'Zum Inhalt springen' }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();

    const catalog = navigation(page).getByRole('link', {
      name: 'Servicekatalog',
    });
    // Back from the content, the last of the navigation first.
    for (const name of [
      'Handbuch',
      'Vorlagen',
      'Schulprojekte',
      'Digital Scouts',
      /^Meine Aufgaben/,
      'Favoriten',
    ]) {
      await page.keyboard.press('Shift+Tab');
      await expect(
        navigation(page).getByRole('link', { name, exact: true }),
      ).toBeFocused();
    }
    await page.keyboard.press('Shift+Tab');
    await expect(catalog).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(
      page.getByRole('heading', { level: 1, name: 'Servicekatalog' }),
    ).toBeVisible();
    await expect(catalog).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
  },
);

test(
  'on a narrow screen the menu opens, keeps the focus and closes',
  ON_PHONE,
  async ({ page }) => {
    await signInAs(page, 'Clara Beispiel');
    const button = page.getByRole('button', { name: 'Menü öffnen' });
    await button.click();
    await expect(navigation(page)).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await page.keyboard.press('Escape');
    await expect(navigation(page)).toBeHidden();
    await expect(button).toBeFocused();

    await button.click();
    await navigation(page)
      .getByRole('link', { name: 'Servicekatalog' })
      .click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Servicekatalog' }),
    ).toBeVisible();
    await expect(navigation(page)).toBeHidden();
    const overflow = await page.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  },
);

/** Pages that are Backstage's own, and their titles. */
const GENERIC_PAGES: Record<string, Array<[path: string, title: string]>> = {
  catalog: [
    ['/catalog', 'Katalog'],
    ['/catalog/default/group/it-service', 'IT-Service'],
    ['/catalog/default/user/armin-beispiel', 'Armin Beispiel'],
    ['/catalog/default/component/gibt-es-nicht', 'Nicht gefunden'],
  ],
  other: [
    ['/api-docs', 'Schnittstellen'],
    ['/catalog-graph', 'Zusammenhänge'],
    [
      '/catalog-graph?rootEntityRefs%5B%5D=group:default/it-service',
      'Zusammenhänge',
    ],
    ['/settings', 'Einstellungen'],
    ['/gibt-es-nicht', 'Nicht gefunden'],
  ],
};

for (const [kind, pages] of Object.entries(GENERIC_PAGES)) {
  test(`generic pages are in German and accessible: ${kind}`, async ({
    page,
  }) => {
    await signInAs(page, 'Armin Beispiel');
    for (const [path, title] of pages) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(
          page.getByRole('heading', { level: 1, name: title }),
        ).toBeVisible();
        await expect(page).toHaveTitle(`${title} · Rathaus-Portal`);
        await expect(page.getByRole('main')).toHaveCount(1);
        await expectNoAxeViolationsInBothThemes(page);
      });
    }
  });
}

test('the catalog leads to entries that are kept in the Servicekatalog', async ({
  page,
}) => {
  await signInAs(page, 'Armin Beispiel', '/catalog');
  await page.getByRole('searchbox', { name: 'Suche' }).fill('Wohngeld');
  await page
    .getByRole('table')
    .getByRole('link', { name: /Wohngeld/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Im Servicekatalog öffnen' }).click();
  await expect(page).toHaveURL(/\/servicekatalog\/eintrag\//);
});
