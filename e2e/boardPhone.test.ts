import { Page } from '@playwright/test';
import {
  expect,
  expectFitsScreen,
  expectNoAxeViolations,
  signInAs,
  test,
  ON_PHONE,
} from './support';
import {
  cardIn,
  openItem,
  ownTitle,
  quarterAhead,
  SCHOOL,
  TASK_FORCE_REF,
  TEACHER,
} from './support/board';
import { boardAs } from './support/boardApi';

/** The page as it stands can be read on a phone. */
async function expectReadable(page: Page) {
  await expectFitsScreen(page);
  await expectNoAxeViolations(page);
}

test(
  'on a phone a teacher reads through the board, an item and the page of her school',
  ON_PHONE,
  async ({ page, request }) => {
    test.setTimeout(180_000);
    const board = await boardAs(request, TASK_FORCE_REF);
    const item = await board.create('geprueft', {
      title: ownTitle('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'),
      schools: [{ ref: SCHOOL.ref }],
      plannedFrom: quarterAhead(1).id,
      estimate: 12_345_678,
      funding: { programme: 'digitalpakt-2', state: 'applied', rate: 9000 },
      description:
        '# Wofür\n\n| Raum | Wunsch |\n| --- | --- |\n| Aula | Strom |\n\nhttps://www.guetersloh.example/ein/langer/verweis/ohne/trennung/und/ohne/ende',
    });

    await test.step('from the menu to a column of the board', async () => {
      await signInAs(page, TEACHER);
      await page.getByRole('button', { name: 'Menü öffnen' }).click();
      await page.getByRole('link', { name: 'Schulprojekte' }).click();
      const column = page.getByRole('combobox', { name: 'Spalte' });
      await expect(column).toHaveValue('eingang');
      await page
        .getByRole('searchbox', { name: 'Suchen in Titel, Nummer und Schule' })
        .fill(SCHOOL.name);
      await column.selectOption('geprueft');
      await expect(cardIn(page, 'Geprüft', item.name)).toBeVisible();
      await expectReadable(page);
    });

    for (const [view, there] of [
      ['Liste', page.getByRole('tabpanel').getByRole('listitem').first()],
      ['Zeitplan', page.getByRole('rowheader', { name: item.name })],
      ['Förderung', page.getByRole('rowheader', { name: /^DigitalPakt 2\.0/ })],
      ['Ausgleich', page.getByRole('rowheader', { name: SCHOOL.name })],
    ] as const) {
      await test.step(`the view ${view}`, async () => {
        await page.getByRole('tab', { name: view }).click();
        await expect(there).toBeVisible();
        await expectReadable(page);
      });
    }

    await test.step('the need form, with what has been handed in', async () => {
      await page.getByRole('link', { name: 'Bedarf melden' }).click();
      await expect(
        page.getByRole('textbox', { name: /^Was wird gebraucht\?/ }),
      ).toBeVisible();
      await expect(page.getByRole('link', { name: item.name })).toBeVisible();
      await expectReadable(page);
    });

    await test.step('an item, and from there to the page of the school', async () => {
      await page.getByRole('link', { name: item.name }).click();
      await expect(
        openItem(page).getByText('123.456,78 €').first(),
      ).toBeVisible();
      await expectReadable(page);
      await openItem(page).getByRole('link', { name: SCHOOL.name }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: SCHOOL.name }),
      ).toBeVisible();
      await expect(
        page
          .getByRole('region', { name: 'Maßnahmen' })
          .getByRole('link', { name: 'auf der Tafel ansehen' }),
      ).toBeVisible();
      await expectReadable(page);
    });
  },
);
