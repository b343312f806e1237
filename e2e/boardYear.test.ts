import { Page } from '@playwright/test';
import { expect, signInAs, test, ON_DESKTOP } from './support';
import {
  boardWith,
  cardIn,
  choose,
  columnOf,
  editItem,
  fillLines,
  HAND_IN_PATH,
  openItem,
  openLive,
  OTHER_TEACHER,
  ownTitle,
  quarterAhead,
  sayWhere,
  SCHOOL,
  TASK_FORCE,
  TASK_FORCE_REF,
  TEACHER,
  TEACHER_REF,
} from './support/board';
import { boardAs, knownItem, KnownItem } from './support/boardApi';

const drafts = (page: Page) => page.getByRole('region', { name: 'Entwürfe' });

/** What became of the needs of the school, as the school sees it. */
const became = (page: Page, item: KnownItem) =>
  page
    .getByRole('region', { name: `Was daraus geworden ist: ${SCHOOL.name}` })
    .getByRole('listitem')
    .filter({ hasText: item.name });

/** What the town itself pays for the open item. */
const own = (page: Page) =>
  openItem(page)
    .getByRole('term')
    .filter({ hasText: /^Eigenanteil$/ })
    .locator('xpath=following-sibling::dd[1]');

/** Writes down a need without handing it in. */
async function keepDraft(teacher: Page, title: string): Promise<KnownItem> {
  await teacher
    .getByRole('textbox', { name: /^Was wird gebraucht\?/ })
    .fill(title);
  await teacher
    .getByRole('combobox', { name: 'Kategorie' })
    .selectOption('WLAN');
  const answer = teacher.waitForResponse('**/boards/schulen/needs');
  await teacher.getByRole('button', { name: 'Als Entwurf behalten' }).click();
  await expect(
    teacher.getByText(
      'Der Entwurf ist gespeichert. Nur Ihre Schule sieht ihn.',
    ),
  ).toBeVisible();
  await expect(drafts(teacher).getByText(title)).toBeVisible();
  return knownItem(await (await answer).json());
}

/** Fails when somebody who must not see a draft finds it on the board, even when they know its address. */
async function expectHidden(page: Page, draft: KnownItem) {
  await expect(page.getByText(/^0 von \d+ Maßnahmen$/)).toBeVisible();
  await page.goto(boardWith(draft.title, { massnahme: draft.id }));
  await expect(
    openItem(page).getByRole('heading', { name: 'Nicht gefunden' }),
  ).toBeVisible();
}

test(
  'a need of a school through the year: draft, triage, plan, funding, done',
  ON_DESKTOP,
  async ({ newPage, page: teacher, request }) => {
    test.setTimeout(180_000);
    const title = ownTitle('WLAN in der Aula');
    const board = boardWith(title);
    const asTaskForce = await boardAs(request, TASK_FORCE_REF);
    const fibre = await asTaskForce.create('geplant', {
      title: ownTitle('Glasfaser bis zur Aula'),
      plannedFrom: quarterAhead(1).id,
      plannedTo: quarterAhead(2).id,
    });
    const cables = await asTaskForce.create('geplant', {
      title: ownTitle('Kabel in der Aula'),
      plannedFrom: quarterAhead(2).id,
    });

    await signInAs(teacher, TEACHER, HAND_IN_PATH);
    const need = await keepDraft(teacher, title);

    const member = await newPage();
    await test.step('nobody else sees the draft', async () => {
      await signInAs(member, TASK_FORCE, board);
      await expectHidden(member, need);
      const stranger = await newPage();
      await signInAs(stranger, OTHER_TEACHER, HAND_IN_PATH);
      // The stranger's own school has a draft, so the list is there.
      await expect(drafts(stranger).getByRole('listitem')).not.toHaveCount(0);
      await expect(drafts(stranger).getByText(title)).toHaveCount(0);
      await stranger.goto(board);
      await expectHidden(stranger, need);
      await stranger.context().close();
    });

    await test.step('handed in, the need appears in the Eingang', async () => {
      await openLive(member, board);
      await expect(columnOf(member, 'Eingang')).toBeVisible();
      await teacher
        .getByRole('button', { name: `„${title}“ weiterschreiben` })
        .click();
      await teacher
        .getByRole('textbox', { name: 'Wofür, und was geht heute nicht?' })
        .fill('Bei Schulfeiern gibt es **keinen** Empfang.');
      await teacher.getByRole('button', { name: 'Bedarf melden' }).click();
      await expect(
        teacher.getByText(`${need.number} ist gemeldet.`),
      ).toBeVisible();
      await expect(became(teacher, need)).toContainText('Eingang');
      await expect(cardIn(member, 'Eingang', need.name)).toBeVisible();
    });

    await test.step('triage: looked at, costed, and on to the next columns', async () => {
      await cardIn(member, 'Eingang', need.name).getByText(title).click();
      await expect(
        openItem(member).getByText(`gemeldet von ${SCHOOL.name}`),
      ).toBeVisible();
      await editItem(member, async form => {
        await fillLines(form, {
          'Schätzung in Euro': '48.000',
          Dienstleister: 'Muster Netzbau GmbH',
        });
        await choose(form, { Kostenart: 'investiv' });
      });
      await expect(
        member
          .getByRole('status')
          .filter({ hasText: `${need.number} ist gespeichert.` }),
      ).toBeVisible();
      await expect(own(member)).toHaveText('48.000,00 €');
      await openItem(member).getByRole('button', { name: 'Schließen' }).click();

      // The upper edge: both ends of the way are in sight, and nothing scrolls under the mouse.
      await cardIn(member, 'Eingang', need.name).dragTo(
        columnOf(member, 'Geprüft').getByRole('grid'),
        { targetPosition: { x: 40, y: 40 } },
      );
      await expect(
        member.getByText(`${need.number} liegt jetzt in „Geprüft“.`),
      ).toBeVisible();
      await cardIn(member, 'Geprüft', need.name)
        .getByRole('button', { name: `${need.name} verschieben nach …` })
        .click();
      await sayWhere(member, 'Geplant');
      await expect(cardIn(member, 'Geplant', need.name)).toBeVisible();
    });

    await test.step('planned too early for what it needs: both warnings, then none', async () => {
      const tooEarly = (needed: KnownItem) =>
        openItem(member).getByText(
          `geplant, bevor „${needed.name}“ fertig ist`,
        );
      await member.goto(boardWith(title, { massnahme: need.id }));
      await editItem(member, async form => {
        const needs = form.getByRole('combobox', { name: 'Setzt voraus' });
        for (const needed of [fibre, cables]) {
          await needs.fill(needed.number);
          await form.getByRole('option', { name: needed.title }).click();
        }
        await choose(form, { 'Geplant ab': quarterAhead(1).label });
      });
      await expect(tooEarly(fibre)).toBeVisible();
      await expect(tooEarly(cables)).toBeVisible();
      await member.goto(boardWith(title, { ansicht: 'zeitplan' }));
      await expect(
        member.getByText('Die Reihenfolge passt an 2 Stellen nicht'),
      ).toBeVisible();
      await member
        .getByRole('table', { name: 'Zeitplan nach Quartalen' })
        .getByRole('link', { name: /Reihenfolge prüfen/ })
        .click();
      await editItem(member, form =>
        choose(form, { 'Geplant ab': quarterAhead(3).label }),
      );
      await expect(
        openItem(member).getByRole('link', { name: fibre.name }),
      ).toBeVisible();
      await expect(tooEarly(fibre)).toHaveCount(0);
      await expect(tooEarly(cables)).toHaveCount(0);
    });

    await test.step('funding: applied, granted, drawn, proven, earmarked', async () => {
      const item = openItem(member);
      await editItem(member, async form => {
        await choose(form, { Fördertopf: 'DigitalPakt 2.0' });
        await choose(form, { 'Stand der Förderung': 'beantragt' });
        await fillLines(form, {
          'Fördersatz in Prozent': '90',
          'Beantragt in Euro': '43.200',
        });
        await expect(
          form.getByText(
            'Kosten 48.000,00 € · Förderung 43.200,00 € · Eigenanteil 4.800,00 €',
          ),
        ).toBeVisible();
      });
      await expect(item.getByText('Förderung beantragt')).toBeVisible();
      await expect(own(member)).toHaveText('4.800,00 €');

      await editItem(member, async form => {
        await choose(form, { 'Stand der Förderung': 'bewilligt' });
        await fillLines(form, {
          'Bewilligt in Euro': '40.000',
          Aktenzeichen: 'DP2-4711',
          'Mittelabruf bis': '2099-10-31',
          'Verwendungsnachweis bis': '2099-12-31',
        });
      });
      await expect(item.getByText('Förderung bewilligt')).toBeVisible();
      await expect(item.getByText('Mittelabruf: 31.10.2099')).toBeVisible();
      await expect(own(member)).toHaveText('8.000,00 €');

      await item.getByRole('button', { name: 'Verschieben nach …' }).click();
      await sayWhere(member, 'In Umsetzung');
      await editItem(member, async form => {
        await choose(form, { 'Stand der Förderung': 'abgerufen' });
        await fillLines(form, {
          'Beauftragt in Euro': '47.000',
          'Abgerufen in Euro': '40.000',
        });
      });
      await expect(own(member)).toHaveText('7.000,00 €');
      // The money is drawn: the one day is no matter any more, the other is.
      await expect(item.getByText(/^Mittelabruf:/)).toHaveCount(0);
      await expect(
        item.getByText('Verwendungsnachweis: 31.12.2099'),
      ).toBeVisible();

      await editItem(member, async form => {
        await choose(form, { 'Stand der Förderung': 'nachgewiesen' });
        await fillLines(form, {
          'Bezahlt in Euro': '46.500,50',
          'Nachgewiesen in Euro': '40.000',
        });
      });
      await expect(item.getByText('Förderung nachgewiesen')).toBeVisible();
      await editItem(member, async form => {
        await choose(form, { 'Stand der Förderung': 'zweckgebunden' });
        await fillLines(form, { 'Zweckbindung bis': '2099-12-31' });
      });
      await expect(
        item.getByText('Ende der Zweckbindung: 31.12.2099'),
      ).toBeVisible();
      await expect(own(member)).toHaveText('6.500,50 €');
    });

    await test.step('done, and in the funding report to the cent', async () => {
      await openItem(member)
        .getByRole('button', { name: 'Verschieben nach …' })
        .click();
      await sayWhere(member, 'Fertig');
      await openItem(member).getByRole('button', { name: 'Schließen' }).click();
      await member.getByRole('tab', { name: 'Förderung' }).click();
      await expect(
        member.getByRole('row', { name: /^DigitalPakt 2\.0/ }),
      ).toHaveText(
        // costs, planned, applied, granted, ordered, drawn, proven, own share
        /1 Maßnahme\s*46\.500,50.€40\.000,00.€43\.200,00.€40\.000,00.€47\.000,00.€40\.000,00.€40\.000,00.€6\.500,50.€/,
      );
    });

    await test.step('the school sees what became of it', async () => {
      await teacher.reload();
      await expect(became(teacher, need)).toContainText('Fertig');
      await teacher.getByRole('link', { name: need.name }).click();
      const item = openItem(teacher);
      await expect(item.getByText('Förderung zweckgebunden')).toBeVisible();
      await expect(
        item.getByRole('button', { name: 'Bearbeiten' }),
      ).toHaveCount(0);
      await item.getByRole('button', { name: 'Verlauf zeigen' }).click();
      await expect(
        item.getByText(`${TEACHER} hat den Bedarf gemeldet.`),
      ).toBeVisible();
      await expect(
        item.getByText(`${TASK_FORCE} hat die Maßnahme nach „Fertig“ gelegt.`),
      ).toBeVisible();
    });
  },
);

test(
  'a need is declined with a reason, and the school reads it',
  ON_DESKTOP,
  async ({ newPage, page: member, request }) => {
    const reason = 'Dafür ist der Schulträger nicht zuständig.';
    const asTeacher = await boardAs(request, TEACHER_REF);
    const need = await asTeacher.handIn(
      SCHOOL.ref,
      ownTitle('Neue Kickertische'),
    );
    await signInAs(
      member,
      TASK_FORCE,
      boardWith(need.title, { massnahme: need.id }),
    );
    await openItem(member).getByRole('button', { name: 'Ablehnen …' }).click();
    const dialog = member.getByRole('dialog', { name: /verschieben$/ });
    const decline = dialog.getByRole('button', { name: 'Maßnahme ablehnen' });
    await expect(decline).toBeDisabled();
    await dialog.getByRole('textbox', { name: 'Begründung' }).fill(reason);
    await decline.click();
    await expect(
      openItem(member).getByText('Abgelehnt, mit dieser Begründung'),
    ).toBeVisible();

    const teacher = await newPage();
    await signInAs(teacher, TEACHER, HAND_IN_PATH);
    await expect(became(teacher, need)).toContainText('Abgelehnt');
    await expect(became(teacher, need)).toContainText(`Begründung: ${reason}`);
  },
);
