import {
  expect,
  expectNoAxeViolationsInBothThemes,
  signInAs,
  test,
  ON_DESKTOP,
} from './support';
import { registryAs } from './support/registry';

const CDO = 'user:default/clara-beispiel';

test('an entry says what hangs on what, as a picture and as a list', async ({
  page,
}) => {
  await signInAs(
    page,
    'Mia Muster',
    '/servicekatalog/eintrag/personenstandswesen?ansicht=technik',
  );

  await expect(
    page.getByRole('heading', { name: 'Setzt voraus' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Virtuelle Poststelle' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Virtuelle Poststelle' }),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Technik und Abhängigkeiten' }).click();
  await expect(
    page.getByRole('link', { name: 'Personenstandswesen' }),
  ).toBeVisible();
});

test(
  'contract and protection needs are shown to those who may see them only',
  ON_DESKTOP,
  async ({ page, browser }) => {
    const address = '/servicekatalog/eintrag/serverbetrieb?ansicht=recht';
    await signInAs(page, 'Mia Muster', address);
    await expect(
      page.getByText(/sehen nur die Personen, die den Eintrag betreuen/),
    ).toBeVisible();
    await expect(page.getByText('Vertragsnummer')).toBeHidden();

    const cdo = await (await browser.newContext()).newPage();
    await signInAs(cdo, 'Clara Beispiel', new URL(address, page.url()).href);
    await expect(cdo.getByText('Vertragsnummer')).toBeVisible();
    await expect(cdo.getByText('Spätestens kündigen am')).toBeVisible();
    await cdo.context().close();
  },
);

test(
  'the history shows a change in words; an old version comes back, and goes again',
  ON_DESKTOP,
  async ({ page, request }) => {
    const registry = await registryAs(request, CDO);
    const fields = {
      title: `Verlaufsprobe ${Date.now()}`,
      type: 'basisdienst',
      owner: 'group:default/cdo-buero',
      lifecycle: 'geplant',
      description:
        'Hier steht eine längere Beschreibung, in der sich nur ein einziges Wort ändern wird, nämlich dieses.',
    };
    const entry = await registry.create(fields);
    await registry.update(entry, {
      ...fields,
      lifecycle: 'produktiv',
      description: fields.description.replace('dieses', 'jenes'),
    });

    await signInAs(
      page,
      'Clara Beispiel',
      `/servicekatalog/eintrag/${entry.name}?ansicht=verlauf`,
    );
    const history = page.getByRole('tabpanel');
    await expect(
      history.getByText('bearbeitet von Clara Beispiel'),
    ).toBeVisible();
    await expect(
      history.locator('del').filter({ hasText: 'dieses' }),
    ).toBeVisible();
    await expect(
      history.locator('ins').filter({ hasText: 'jenes' }),
    ).toBeVisible();
    await expect(
      history.locator('ins').filter({ hasText: 'produktiv' }),
    ).toBeVisible();

    await history
      .getByRole('button', { name: 'Diese Fassung wiederherstellen' })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.locator('ins').filter({ hasText: 'geplant' }),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);
    await dialog
      .getByRole('button', { name: 'Fassung wiederherstellen' })
      .click();
    await expect(
      history.getByText('wiederhergestellt von Clara Beispiel'),
    ).toBeVisible();

    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    await expect(page.getByText('Rückgängig gemacht.')).toBeVisible();
    await expect(history.getByText('Fassung 4 ·')).toBeVisible();
  },
);

test(
  'an entry is retired and taken back into use',
  ON_DESKTOP,
  async ({ page, request }) => {
    const registry = await registryAs(request, CDO);
    const title = `Auslaufprobe ${Date.now()}`;
    const { name } = await registry.create({
      title,
      type: 'basisdienst',
      owner: 'group:default/cdo-buero',
    });
    await signInAs(page, 'Clara Beispiel', `/servicekatalog/eintrag/${name}`);

    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Zurückziehen' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Nur eine Probe');
    await page.getByRole('button', { name: 'Eintrag zurückziehen' }).click();
    await expect(
      page.getByText(/^Dieser Eintrag wurde am .* zurückgezogen\.$/),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);

    await page
      .getByRole('button', { name: 'Wieder in Gebrauch nehmen' })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Wieder in Gebrauch nehmen' })
      .click();
    await expect(page.getByText(/^Dieser Eintrag wurde am/)).toBeHidden();
  },
);

test('an address that leads nowhere offers a search for its words', async ({
  page,
}) => {
  await signInAs(page, 'Mia Muster', '/servicekatalog/eintrag/reisepass-alt');

  await expect(
    page.getByRole('heading', {
      level: 1,
      name: 'Diesen Eintrag gibt es nicht',
    }),
  ).toBeVisible();
  await expectNoAxeViolationsInBothThemes(page);
  await page.getByRole('link', { name: 'Nach „reisepass alt“ suchen' }).click();
  await expect(
    page.getByRole('searchbox', { name: 'Servicekatalog durchsuchen' }),
  ).toHaveValue('reisepass alt');
});

test('the entry page is accessible', async ({ page }) => {
  await signInAs(page, 'Clara Beispiel');
  for (const tab of ['ueberblick', 'technik', 'recht', 'verlauf']) {
    await test.step(tab, async () => {
      await page.goto(
        `/servicekatalog/eintrag/personenstandswesen?ansicht=${tab}`,
      );
      await expect(page.getByRole('tabpanel')).not.toBeEmpty();
      await expect(page.getByRole('tabpanel').getByRole('status')).toBeHidden();
      await expectNoAxeViolationsInBothThemes(page);
    });
  }
});
