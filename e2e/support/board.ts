import { expect, Locator, Page, test } from '@playwright/test';

/** The school board of the example town. */
export const BOARD_PATH = '/schulprojekte/schulen';
export const HAND_IN_PATH = `${BOARD_PATH}/melden`;

/** A member of the task force, and the Chief Digital Officer, who may do the same on a board. */
export const TASK_FORCE = 'Tobias Muster';
export const TASK_FORCE_REF = 'user:default/tobias-muster';
export const CDO = 'Clara Beispiel';

/** A teacher, her school, and a teacher of another one. */
export const TEACHER = 'Lena Vorlage';
export const TEACHER_REF = 'user:default/lena-vorlage';
export const SCHOOL = {
  ref: 'group:default/schule-127978',
  name: 'Josefschule',
};
export const OTHER_TEACHER = 'Lars Exempel';

/** A title that no other test and no other run uses. */
export function ownTitle(words: string): string {
  return `${words} ${test.info().project.name} ${Date.now().toString(36)}`;
}

/**
 * Address of the board with nothing on it but what a journey is about: others change the board at the same time.
 *
 * @param words of the titles
 * @param query further parameters, for example the view
 */
export function boardWith(
  words: string,
  query: Record<string, string> = {},
): string {
  return `${BOARD_PATH}?${new URLSearchParams({ ...query, q: words })}`;
}

/** Opens a page of the board and waits until it hears of other people's changes. */
export async function openLive(page: Page, path: string) {
  let listens = false;
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      listens ||= String(payload).includes('"channel":"backlog"');
    }),
  );
  await page.goto(path);
  await expect
    .poll(() => listens, 'the page listens for changes of the board')
    .toBe(true);
}

/** A column of the board by its title. */
export function columnOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${title} \\d`) });
}

/** The card of an item in a column of the board. */
export function cardIn(page: Page, column: string, name: string): Locator {
  return columnOf(page, column).getByRole('row', { name, exact: true });
}

/** An item beside the board, to read or to change. */
export function openItem(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Changes the item that is open beside the board. */
export async function editItem(
  page: Page,
  change: (form: Locator) => Promise<void>,
) {
  const item = openItem(page);
  await item.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
  await change(item.getByRole('form'));
  await item.getByRole('button', { name: 'Änderungen speichern' }).click();
  await expect(item.getByRole('form')).toBeHidden();
}

/** Fills lines of a form by their labels. */
export async function fillLines(form: Locator, lines: Record<string, string>) {
  for (const [label, value] of Object.entries(lines)) {
    await form.getByLabel(label, { exact: true }).fill(value);
  }
}

/** Chooses of lists of a form by their labels. */
export async function choose(form: Locator, choices: Record<string, string>) {
  for (const [label, option] of Object.entries(choices)) {
    await form
      .getByRole('combobox', { name: label, exact: true })
      .selectOption(option);
  }
}

/** Says in the dialog of "Verschieben nach …" where the card is to go. */
export async function sayWhere(page: Page, column: string) {
  const dialog = page.getByRole('dialog', { name: /verschieben$/ });
  await choose(dialog, { Spalte: column });
  await dialog.getByRole('button', { name: 'Verschieben' }).click();
  await expect(dialog).toBeHidden();
}

/** A quarter of a year as people read it. @param ahead counted from the present one */
export function quarterAhead(ahead: number): { id: string; label: string } {
  const now = new Date();
  const count = now.getFullYear() * 4 + Math.floor(now.getMonth() / 3) + ahead;
  const [year, part] = [Math.floor(count / 4), (count % 4) + 1];
  return { id: `${year}-Q${part}`, label: `${part}. Quartal ${year}` };
}
