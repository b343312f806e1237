import { Page, Route } from '@playwright/test';
import { expect, signInAs, test, ON_DESKTOP } from './support';
import {
  boardWith,
  cardIn,
  CDO,
  editItem,
  fillLines,
  openItem,
  openLive,
  ownTitle,
  sayWhere,
  TASK_FORCE,
  TASK_FORCE_REF,
} from './support/board';
import { boardAs, KnownItem } from './support/boardApi';

/** Another person's move is to be seen within a second; the machine that tests may be slower. */
const SOON = { timeout: 5_000 };

const conflict = (page: Page) =>
  page.getByRole('dialog', { name: 'Jemand war schneller' });

/** Holds back the first move of each page until all have sent one, so that they come to the server at once. */
async function holdMoves(pages: Page[]) {
  const held: Array<() => void> = [];
  const hold = async (route: Route) => {
    await new Promise<void>(release => {
      held.push(release);
      if (held.length === pages.length) {
        held.forEach(each => each());
      }
    });
    await route.continue();
  };
  await Promise.all(
    pages.map(page =>
      page.route('**/api/backlog/items/*/move', hold, { times: 1 }),
    ),
  );
}

/** Asks for a move by the card's button. */
async function move(page: Page, from: string, item: KnownItem, to: string) {
  await cardIn(page, from, item.name)
    .getByRole('button', { name: `${item.name} verschieben nach …` })
    .click();
  await sayWhere(page, to);
}

test.describe('two people at the same board', ON_DESKTOP, () => {
  test.describe.configure({ timeout: 120_000 });
  let one: Page;
  let other: Page;
  let item: KnownItem;

  test.beforeEach(async ({ newPage, page, request }) => {
    const board = await boardAs(request, TASK_FORCE_REF);
    item = await board.create('eingang', {
      title: ownTitle('Beamer für zwei'),
    });
    [one, other] = [page, await newPage()];
    await signInAs(one, TASK_FORCE);
    await openLive(one, boardWith(item.title));
    await signInAs(other, CDO);
    await openLive(other, boardWith(item.title));
    await expect(cardIn(one, 'Eingang', item.name)).toBeVisible();
    await expect(cardIn(other, 'Eingang', item.name)).toBeVisible();
  });

  test('what one moves, and takes back, the other sees at once', async () => {
    await move(one, 'Eingang', item, 'Geprüft');
    await expect(cardIn(other, 'Geprüft', item.name)).toBeVisible(SOON);

    await one.getByRole('button', { name: 'Rückgängig machen' }).click();
    await expect(one.getByText('Rückgängig gemacht.')).toBeVisible();
    await expect(cardIn(one, 'Eingang', item.name)).toBeVisible();
    await expect(cardIn(other, 'Eingang', item.name)).toBeVisible(SOON);
  });

  test('of two moves of one card at once one is done, and the other person is asked', async () => {
    const wanted = new Map([
      [one, 'Geprüft'],
      [other, 'Geplant'],
    ]);
    await holdMoves([one, other]);
    await Promise.all(
      [...wanted].map(([page, column]) => move(page, 'Eingang', item, column)),
    );
    const late = await Promise.race(
      [one, other].map(async page => {
        await conflict(page).waitFor();
        return page;
      }),
    );
    const early = late === one ? other : one;
    const [done, asked] = [wanted.get(early) ?? '', wanted.get(late) ?? ''];
    await expect(conflict(late)).toContainText(`Sie liegt jetzt in „${done}“`);
    await expect(cardIn(early, done, item.name)).toBeVisible();
    await expect(conflict(early)).toHaveCount(0);

    await conflict(late)
      .getByRole('button', { name: `Trotzdem nach „${asked}“ verschieben` })
      .click();
    await expect(cardIn(late, asked, item.name)).toBeVisible();
    await expect(cardIn(early, asked, item.name)).toBeVisible(SOON);

    await test.step('both moves are in the history', async () => {
      await cardIn(late, asked, item.name).getByText(item.title).click();
      await openItem(late)
        .getByRole('button', { name: 'Verlauf zeigen' })
        .click();
      for (const column of [done, asked]) {
        await expect(
          openItem(late).getByText(`hat die Maßnahme nach „${column}“ gelegt.`),
        ).toHaveCount(1);
      }
    });
  });

  test('what both write is kept: joined where it fits, asked where it does not', async () => {
    const open = (page: Page) =>
      cardIn(page, 'Eingang', item.name).getByText(item.title).click();
    await open(other);
    await openItem(other).getByRole('button', { name: 'Bearbeiten' }).click();
    await fillLines(openItem(other), {
      Dienstleister: 'Vorlage Medientechnik',
      Ratsbeschluss: 'DS 12/2027',
    });
    await open(one);
    await editItem(one, form =>
      fillLines(form, {
        Dienstleister: 'Muster Licht GmbH',
        'Schätzung in Euro': '1.250',
      }),
    );
    await openItem(other)
      .getByRole('button', { name: 'Änderungen speichern' })
      .click();

    const dialog = other.getByRole('dialog', {
      name: 'Inzwischen hat jemand anderes gespeichert',
    });
    await expect(dialog.getByText(/^Schätzung: 1\.250,00/)).toBeVisible();
    await expect(dialog.getByText('Ratsbeschluss: DS 12/2027')).toBeVisible();
    await dialog
      .getByRole('group', { name: 'Dienstleister' })
      .getByRole('radio', { name: /^Jetzt gespeichert/ })
      .check();
    await dialog.getByRole('button', { name: 'So speichern' }).click();
    for (const page of [one, other]) {
      const seen = openItem(page);
      await expect(seen.getByText('DS 12/2027')).toBeVisible(SOON);
      await expect(seen.getByText('Muster Licht GmbH')).toBeVisible();
      await expect(seen.getByText('1.250,00 €').first()).toBeVisible();
    }
  });
});
