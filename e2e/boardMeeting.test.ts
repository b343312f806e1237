import fs from 'node:fs/promises';
import {
  expect,
  expectNoAxeViolations,
  signInAs,
  test,
  ON_DESKTOP,
} from './support';
import {
  boardWith,
  choose,
  fillLines,
  openItem,
  ownTitle,
  sayWhere,
  TASK_FORCE,
  TASK_FORCE_REF,
} from './support/board';
import { boardAs } from './support/boardApi';

test(
  'a meeting: prepared from a filter, decided point by point, minutes',
  ON_DESKTOP,
  async ({ page, request }) => {
    test.setTimeout(120_000);
    const words = ownTitle('Whiteboard');
    const board = await boardAs(request, TASK_FORCE_REF);
    const music = await board.create('eingang', {
      title: `${words} Musikraum`,
    });
    const lab = await board.create('eingang', { title: `${words} Labor` });
    const title = ownTitle('Sitzung der Task Force');
    const note = page.getByRole('region', { name: 'Ergebnis' });

    await test.step('prepared from what the filter shows', async () => {
      await signInAs(page, TASK_FORCE, boardWith(words));
      await expect(page.getByText(/^2 von \d+ Maßnahmen$/)).toBeVisible();
      await page.getByRole('link', { name: 'Sitzungen' }).click();
      await page.getByRole('button', { name: 'Sitzung vorbereiten' }).click();
      const dialog = page.getByRole('dialog', { name: 'Sitzung vorbereiten' });
      await expect(
        dialog
          .getByRole('combobox', { name: 'Auf die Tagesordnung kommt' })
          .getByRole('option', { selected: true }),
      ).toHaveText('was der Filter der Tafel zeigt (2)');
      await dialog.getByRole('textbox', { name: /^Titel/ }).fill(title);
      await fillLines(dialog, {
        Ort: 'Raum 204',
        Teilnehmende: 'Tobias Muster\nTilda Beispiel',
      });
      await expectNoAxeViolations(page);
      await dialog.getByRole('button', { name: 'Sitzung anlegen' }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: title }),
      ).toBeVisible();
    });

    await test.step('a point of its own on the agenda', async () => {
      await page.getByRole('button', { name: 'Tagesordnung ändern' }).click();
      const dialog = page.getByRole('dialog', { name: 'Tagesordnung ändern' });
      await fillLines(dialog, {
        'Eigener Punkt oder Überschrift': 'Termine',
      });
      await dialog
        .getByRole('button', { name: 'Als Punkt hinzufügen' })
        .click();
      await dialog
        .getByRole('button', { name: 'Tagesordnung speichern' })
        .click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText('Punkt 1 von 3')).toBeVisible();
    });

    await test.step('decisions and tasks, point by point', async () => {
      await expect(
        page.getByRole('heading', { level: 2, name: music.name }),
      ).toBeVisible();
      await choose(note, { 'Was kam heraus?': 'beschlossen' });
      await fillLines(note, { Beschluss: 'Wird **vor Ostern** gekauft.' });
      await note.getByRole('button', { name: 'Aufgabe hinzufügen' }).click();
      await fillLines(note, {
        'Aufgabe 1': 'Angebot einholen',
        Wer: 'Tilda Beispiel',
        'Bis wann': '2099-12-31',
      });
      await page.getByRole('button', { name: 'Verschieben nach …' }).click();
      await sayWhere(page, 'Geprüft');
      await page.getByRole('button', { name: 'Nächster Punkt' }).click();
      await expect(
        page.getByRole('heading', { level: 2, name: lab.name }),
      ).toBeFocused();
      await choose(note, { 'Was kam heraus?': 'vertagt' });
      await expect(note.getByRole('status')).toHaveText('gespeichert');
      await expect(page.getByText('2 von 3 festgehalten')).toBeVisible();
      await expectNoAxeViolations(page);
    });

    await test.step('closed, with what is missing said', async () => {
      await page.getByRole('button', { name: 'Sitzung abschließen' }).click();
      const dialog = page.getByRole('dialog');
      await expect(
        dialog.getByText('Zu 1 Punkt ist nichts festgehalten.'),
      ).toBeVisible();
      await dialog.getByRole('button', { name: 'Sitzung abschließen' }).click();
      await expect(
        page.getByRole('button', { name: 'Sitzung wieder öffnen' }),
      ).toBeVisible();
    });

    const task = 'Aufgabe: Angebot einholen (Tilda Beispiel, bis 31.12.2099)';
    await test.step('minutes to read, to print and as a file', async () => {
      await page.getByRole('link', { name: 'Protokoll' }).click();
      await expect(page).toHaveTitle(`Protokoll ${title} · Rathaus-Portal`);
      await expect(page.getByText('Raum 204')).toBeVisible();
      await expect(page.getByText(task)).toBeVisible();
      await expect(page.getByText('vertagt')).toBeVisible();
      await expectNoAxeViolations(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(task)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
      await expect(page.getByRole('banner')).toBeHidden();
      await page.emulateMedia({ media: null });

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Als Markdown' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(
        /^protokoll-\d{4}-\d{2}-\d{2}\.md$/,
      );
      const content = await fs.readFile(await file.path(), 'utf8');
      expect(content).toContain(music.title);
      expect(content).toContain('Angebot einholen');
      expect(content).toContain('Wird **vor Ostern** gekauft.');
    });

    await test.step('the decision stands in the history of the item', async () => {
      await page.getByRole('link', { name: music.name }).click();
      await openItem(page)
        .getByRole('button', { name: 'Verlauf zeigen' })
        .click();
      await expect(
        openItem(page).getByText(
          /^In der Sitzung vom \d{2}\.\d{2}\.\d{4}: beschlossen\.$/,
        ),
      ).toBeVisible();
      await expect(openItem(page).getByText('Geprüft').first()).toBeVisible();
    });
  },
);
