import { Page } from '@playwright/test';
import { expect, signInAs, test, ON_DESKTOP } from './support';
import {
  boardWith,
  CDO,
  columnOf,
  openLive,
  ownTitle,
  TASK_FORCE,
  TASK_FORCE_REF,
} from './support/board';
import { boardAs } from './support/boardApi';

const orderOn = (page: Page) => columnOf(page, 'Geplant').getByRole('row');

const wishes = (page: Page) =>
  page
    .getByRole('grid', { name: /in der Reihenfolge des Geldes$/ })
    .getByRole('row');

test(
  'what if: an order is tried against a budget, and nobody sees it until it is taken over',
  ON_DESKTOP,
  async ({ newPage, page, request }) => {
    test.setTimeout(120_000);
    const words = ownTitle('Beamer');
    const board = await boardAs(request, TASK_FORCE_REF);
    const item = (room: string, euros: number) =>
      board.create('geplant', {
        title: `${words} ${room}`,
        estimate: euros * 100,
      });
    await item('Aula', 10_000);
    const music = await item('Musikraum', 20_000);
    const lab = await item('Labor', 5_000);

    const other = await newPage();
    await signInAs(other, CDO);
    await openLive(other, boardWith(words));
    const before = ['Aula', 'Musikraum', 'Labor'];
    await expect(orderOn(other)).toContainText(before);

    await test.step('the line shows where the money ends', async () => {
      await signInAs(page, TASK_FORCE, boardWith(words));
      await page.getByRole('tab', { name: 'Was wäre, wenn?' }).click();
      await page
        .getByRole('textbox', { name: 'Budget in Euro' })
        .fill('16.000');
      await expect(
        page.getByText(
          'Das Geld reicht für 1 von 3 Maßnahmen. Sie kosten 10.000,00 €, übrig bleiben 6.000,00 €. Für alle fehlen 19.000,00 €.',
        ),
      ).toBeVisible();
      await expect(wishes(page)).toContainText([
        'Aula',
        'Hier endet das Geld, übrig: 6.000,00 €',
        'Musikraum',
        'Labor',
      ]);
    });

    await test.step('another order, for oneself only', async () => {
      await wishes(page)
        .filter({ hasText: 'Labor' })
        .getByRole('button', { name: `${lab.name} verschieben nach …` })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByRole('combobox', { name: 'Platz in der Reihenfolge' })
        .selectOption('ganz oben');
      await dialog.getByRole('button', { name: 'Verschieben' }).click();
      await expect(
        page.getByText('Das Geld reicht für 2 von 3 Maßnahmen.'),
      ).toBeVisible();
      await page.getByRole('tab', { name: 'Tafel', exact: true }).click();
      await page
        .getByRole('dialog', { name: 'Ansicht verlassen?' })
        .getByRole('button', { name: 'Abbrechen' })
        .click();
      await expect(wishes(page).first()).toContainText('Labor');
      await other.reload();
      await expect(orderOn(other)).toContainText(before);
    });

    await test.step('taken over, for everybody', async () => {
      await openLive(other, boardWith(words));
      await page
        .getByRole('button', { name: 'Reihenfolge übernehmen …' })
        .click();
      const dialog = page.getByRole('dialog');
      await expect(
        dialog.getByText(`${lab.name}: von Platz 3 auf Platz 1`),
      ).toBeVisible();
      await expect(
        dialog.getByText(`Neu im Budget: ${lab.name}.`),
      ).toBeVisible();
      await dialog
        .getByRole('button', { name: 'Reihenfolge übernehmen' })
        .click();
      await expect(
        page.getByText('Reihenfolge übernommen: 1 Maßnahme verschoben.'),
      ).toBeVisible();
      await expect(orderOn(other)).toContainText([
        'Labor',
        'Aula',
        music.title,
      ]);
    });
  },
);
