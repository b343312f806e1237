import fs from 'node:fs/promises';
import { Page } from '@playwright/test';
import {
  expect,
  expectFitsScreen,
  expectNoAxeViolationsInBothThemes,
  signInAs,
  test,
  ON_DESKTOP,
  ON_PHONE,
} from './support';

const search = (page: Page) =>
  page.getByRole('searchbox', { name: 'Servicekatalog durchsuchen' });

const count = (page: Page) =>
  page.getByRole('heading', { level: 2, name: /^[\d.]+ (Eintrag|Einträge)$/ });

/** Ticks a choice, on a narrow screen in the dialog that holds the choices there. */
async function narrowDownTo(page: Page, choice: RegExp) {
  const open = page.getByRole('button', { name: 'Eingrenzen' });
  const inDialog = await open.isVisible();
  if (inDialog) {
    await open.click();
  }
  await page.getByRole('checkbox', { name: choice }).check();
  if (inDialog) {
    await page
      .getByRole('button', { name: /anzeigen$/ })
      .last()
      .click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

test('staff find an entry by another word for it and reach the contact', async ({
  page,
}) => {
  await signInAs(page, 'Mia Muster', '/servicekatalog');
  await search(page).fill('Identitätskarte');

  const row = page
    .getByRole('article')
    .filter({ hasText: 'Personalausweis beantragen' });
  await expect(row.getByText('gefunden über: Identitätskarte')).toBeVisible();
  await expect(
    row.getByRole('link', { name: '05241 82-3200 anrufen' }),
  ).toBeVisible();
  await row.getByRole('link', { name: 'Personalausweis beantragen' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Personalausweis beantragen' }),
  ).toBeVisible();
  await expect(page).toHaveTitle('Personalausweis beantragen · Rathaus-Portal');
  const contact = page.getByRole('region', { name: 'Ansprechperson' });
  await expect(
    contact.getByRole('link', { name: '05241 82-3200' }),
  ).toHaveAttribute('href', 'tel:05241823200');
  await expect(contact.getByRole('link', { name: /@/ })).toHaveAttribute(
    'href',
    /^mailto:/,
  );
});

test('what narrows the list survives a reload, and the back button takes it back', async ({
  page,
}) => {
  const chip = page.getByRole('button', {
    name: 'Filter „Schul-IT“ entfernen',
  });
  const other = page.getByText(/^(Online-Dienst|Fachverfahren) · /);
  await signInAs(page, 'Mia Muster', '/servicekatalog');
  await expect(other.first()).toBeVisible();

  await narrowDownTo(page, /^Schul-IT/);
  await expect(page).toHaveURL(/\?type=schul-it$/);
  await expect(other).toHaveCount(0);

  await page.reload();
  await expect(chip).toBeVisible();
  await expect(page.getByText(/^Schul-IT · /).first()).toBeVisible();
  await expect(other).toHaveCount(0);

  await search(page).fill('WLAN');
  await expect(page).toHaveURL(/q=WLAN/);
  await page.goBack();
  await expect(search(page)).toHaveValue('');
  await expect(chip).toBeVisible();
  await page.goBack();
  await expect(chip).toBeHidden();
  await expect(other.first()).toBeVisible();
});

test('an empty list says what would find something', async ({ page }) => {
  await signInAs(
    page,
    'Mia Muster',
    '/servicekatalog?q=Sperrmüll&type=schul-it',
  );

  await expect(
    page.getByText(
      'Zu „Sperrmüll“ und den gewählten Filtern passt kein Eintrag.',
    ),
  ).toBeVisible();
  await expect(page.getByText('Büro des Chief Digital Officers')).toBeVisible();
  await expectNoAxeViolationsInBothThemes(page);
  await page.getByRole('link', { name: '„Schul-IT“ weglassen' }).click();
  await expect(
    page.getByRole('link', { name: 'Sperrmüll anmelden' }),
  ).toBeVisible();
});

test('pages of the list can be linked to', ON_DESKTOP, async ({ page }) => {
  await signInAs(page, 'Mia Muster', '/servicekatalog');
  const position = page.getByText(/^Einträge 26–50 von /);
  const firstOfAll = await page.getByRole('article').first().textContent();

  await page.getByRole('link', { name: 'Nächste Seite' }).click();
  await expect(position).toBeVisible();
  await page.reload();
  await expect(position).toBeVisible();
  await page.getByRole('link', { name: 'Vorige Seite' }).click();

  await expect(page.getByText(/^Einträge 1–25 von /)).toBeVisible();
  await expect(page.getByRole('article').first()).toHaveText(firstOfAll ?? '');
});

test('favourites come back after a reload', async ({ page }, { project }) => {
  // Both sizes of screen are tried at the same time: each needs somebody of its own.
  const person = project.name === 'mobile' ? 'Lena Vorlage' : 'Sofia Vorlage';
  const remove = page.getByRole('button', {
    name: '„Reisepass beantragen“ aus meinen Favoriten entfernen',
  });
  await signInAs(page, person, '/servicekatalog?q=Reisepass');
  await page
    .getByRole('button', {
      name: '„Reisepass beantragen“ zu meinen Favoriten hinzufügen',
    })
    .click();
  await expect(remove).toBeVisible();

  await page.goto('/servicekatalog?favourites=true');
  await expect(count(page)).toHaveText('1 Eintrag');
  await expect(
    page.getByRole('link', { name: 'Reisepass beantragen' }),
  ).toBeVisible();

  await remove.click();
  await expect(page.getByText(/^Sie haben noch keine Favoriten/)).toBeVisible();
});

test(
  'what the list shows goes into a CSV file',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Mia Muster', '/servicekatalog?q=Identitätskarte');
    await expect(page.getByRole('article').first()).toContainText(
      'Personalausweis beantragen',
    );
    const download = page.waitForEvent('download');
    const button = page.getByRole('button', { name: 'Als CSV' });
    if (await button.isVisible()) {
      await button.click();
    } else {
      await page.getByRole('button', { name: 'Mehr' }).click();
      await page.getByRole('menuitem', { name: 'Als CSV' }).click();
    }

    const file = await download;
    expect(file.suggestedFilename()).toMatch(
      /^servicekatalog-\d{4}-\d{2}-\d{2}\.csv$/,
    );
    const content = await fs.readFile(await file.path(), 'utf8');
    expect(content).toContain('Personalausweis beantragen');
    expect(content).not.toContain('Reisepass beantragen');
  },
);

test(
  'keyboard only: search, open, reach the phone number',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Mia Muster', '/servicekatalog');
    await expect(count(page)).toBeVisible();
    const focused = page.locator(':focus');

    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('Identitätskarte');
    const entry = page.getByRole('link', {
      name: 'Personalausweis beantragen',
    });
    await expect(page.getByRole('article').first()).toContainText(
      'Personalausweis beantragen',
    );
    await tabTo(page, entry);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: 'Personalausweis beantragen',
      }),
    ).toBeVisible();

    await tabTo(page, page.getByRole('link', { name: '05241 82-3200' }));
    await tabTo(page, page.getByRole('tab', { name: 'Überblick' }));
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/ansicht=technik/);
    await expect(focused).toHaveText('Technik und Abhängigkeiten');
  },
);

async function tabTo(page: Page, target: ReturnType<Page['getByRole']>) {
  await expect(target).toBeVisible();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
  }
  throw new Error('60 times Tab did not lead there');
}

test('the list is accessible, and fits the screen it is shown on', async ({
  page,
}) => {
  await signInAs(page, 'Clara Beispiel');
  for (const view of ['liste', 'karten']) {
    await test.step(view, async () => {
      await page.goto(`/servicekatalog?q=Ausweis&view=${view}`);
      await expect(page.getByRole('article').first()).toBeVisible();
      await expectNoAxeViolationsInBothThemes(page);
      await expectFitsScreen(page);
    });
  }
});

test(
  'the choices are accessible in the dialog of a narrow screen',
  ON_PHONE,
  async ({ page }) => {
    await signInAs(page, 'Clara Beispiel', '/servicekatalog');
    await page.getByRole('button', { name: 'Eingrenzen' }).click();
    await expect(
      page.getByRole('checkbox', { name: /^Schul-IT/ }),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);
  },
);
