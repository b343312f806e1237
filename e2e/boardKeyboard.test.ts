import { Locator, Page } from '@playwright/test';
import {
  expect,
  pressByKeyboard,
  signInAs,
  tabTo,
  test,
  ON_DESKTOP,
} from './support';
import {
  cardIn,
  columnOf,
  openItem,
  ownTitle,
  TASK_FORCE,
  TASK_FORCE_REF,
} from './support/board';
import { boardAs } from './support/boardApi';

/** What a screen reader is told as it happens. */
const said = (page: Page) => page.locator('[data-live-announcer]');

const focused = (page: Page) => page.locator(':focus');

/** Goes to a card and from there with the arrow keys to one of its buttons. */
async function toCardButton(card: Locator, button: string) {
  await tabTo(card);
  const target = card.getByRole('button', { name: button, exact: true });
  await expect(async () => {
    await card.page().keyboard.press('ArrowRight');
    await expect(target).toBeFocused({ timeout: 500 });
  }).toPass();
}

test(
  'the board with the keyboard alone: find, drag, move, create, comment',
  ON_DESKTOP,
  async ({ page, request }) => {
    test.setTimeout(120_000);
    const { keyboard } = page;
    const board = await boardAs(request, TASK_FORCE_REF);
    const item = await board.create('eingang', {
      title: ownTitle('Steckdosen im Flur'),
    });
    await signInAs(page, TASK_FORCE);

    await test.step('from the start page to the card', async () => {
      await pressByKeyboard(
        page
          .getByRole('navigation', { name: 'Hauptnavigation' })
          .getByRole('link', { name: 'Schulprojekte' }),
      );
      await tabTo(
        page.getByRole('searchbox', {
          name: 'Suchen in Titel, Nummer und Schule',
        }),
      );
      await keyboard.type(item.title);
      await expect(page.getByText(/^1 von \d+ Maßnahmen$/)).toBeVisible();
    });

    await test.step('dragged to another column, with announcements', async () => {
      await toCardButton(
        cardIn(page, 'Eingang', item.name),
        `${item.name} ziehen`,
      );
      await keyboard.press('Enter');
      await expect(said(page)).toContainText('Ziehvorgang gestartet.');
      const target = columnOf(page, 'Geprüft').locator(':focus');
      await expect(async () => {
        await keyboard.press('Tab');
        await expect(target).toBeVisible({ timeout: 500 });
      }).toPass();
      await expect(focused(page)).toHaveAccessibleName(/Ablegen auf/);
      await keyboard.press('Enter');
      await expect(said(page)).toContainText('Ablegen abgeschlossen.');
      await expect(cardIn(page, 'Geprüft', item.name)).toBeFocused();
    });

    await test.step('moved by the dialog', async () => {
      await toCardButton(
        cardIn(page, 'Geprüft', item.name),
        `${item.name} verschieben nach …`,
      );
      await keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: /verschieben$/ });
      await tabTo(
        dialog.getByRole('combobox', { name: 'Spalte', exact: true }),
      );
      await keyboard.type('Geplant');
      await pressByKeyboard(
        dialog.getByRole('button', { name: 'Verschieben' }),
      );
      await expect(dialog).toBeHidden();
      await expect(cardIn(page, 'Geplant', item.name)).toBeFocused();
    });

    await test.step('read, commented and closed', async () => {
      await keyboard.press('Enter');
      await tabTo(
        openItem(page).getByRole('textbox', { name: 'Kommentar schreiben' }),
      );
      await keyboard.type('Der Elektriker kommt in den Ferien.');
      await pressByKeyboard(
        openItem(page).getByRole('button', { name: 'Kommentar senden' }),
      );
      await expect(
        openItem(page).getByRole('heading', { name: '1 Kommentar' }),
      ).toBeVisible();
      await keyboard.press('Escape');
      await expect(cardIn(page, 'Geplant', item.name)).toBeFocused();
      await expect(
        cardIn(page, 'Geplant', item.name).getByText('1 Kommentar'),
      ).toBeVisible();
    });

    await test.step('a new item, with what is missing said', async () => {
      const title = ownTitle('Fahnenmast mit Strom');
      await pressByKeyboard(
        page.getByRole('button', { name: 'Maßnahme anlegen' }),
      );
      const form = openItem(page).getByRole('form');
      await expect(
        form.getByRole('heading', { name: 'Neue Maßnahme' }),
      ).toBeFocused();
      await tabTo(form.getByLabel('Schätzung in Euro'));
      await keyboard.type('viel');
      await pressByKeyboard(
        form.getByRole('button', { name: 'Maßnahme anlegen' }),
      );
      await expect(form.getByRole('textbox', { name: /^Titel/ })).toBeFocused();
      await keyboard.type(title);
      await tabTo(form.getByLabel('Schätzung in Euro'));
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type('800');
      await pressByKeyboard(
        form.getByRole('button', { name: 'Maßnahme anlegen' }),
      );
      await expect(
        openItem(page).getByRole('heading', { name: title }),
      ).toBeVisible();
      await keyboard.press('Escape');
      await expect(openItem(page)).toBeHidden();
    });
  },
);
