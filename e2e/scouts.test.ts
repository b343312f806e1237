import { Browser, Page } from '@playwright/test';
import {
  expect,
  expectFitsScreen,
  expectNoAxeViolationsInBothThemes,
  pressByKeyboard,
  signInAs,
  tabTo,
  test,
  ON_DESKTOP,
} from './support';
import {
  entryTitle,
  nameOf,
  ProbeDepartment,
  ProbePerson,
  refOf,
  writeDepartment,
} from './support/probeOffices';
import { registryAs } from './support/registry';
import { sharedSurroundings } from './support/surroundings';

const CDO = 'Clara Beispiel';

const departmentPath = (department: ProbeDepartment) =>
  `/scouts/fachbereich/${department}`;

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

const dialog = (page: Page) => page.getByRole('dialog');

/** Answers the open dialog. */
async function say(page: Page, name: string | RegExp) {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toBeHidden();
}

/** Opens a page of their own for each person of a department and for the CDO office. */
async function gather(browser: Browser, department: ProbeDepartment) {
  const open = async (name: string, path: string) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signInAs(page, name, path);
    return page;
  };
  const as = (person: ProbePerson, path: string) =>
    open(nameOf(department, person), path);
  return {
    cdo: await open(CDO, departmentPath(department)),
    candidate: await as('candidate', '/scouts'),
    head: await as('head', '/aufgaben'),
    colleague: await as('colleague', '/servicekatalog'),
  };
}

/** Brings the candidate into office: vacancy, self-nomination, confirmation, acceptance, appointment. */
async function intoOffice(
  pages: Awaited<ReturnType<typeof gather>>,
  department: ProbeDepartment,
) {
  const { cdo, candidate, head } = pages;
  await button(cdo, 'Amt einrichten').click();
  await dialog(cdo)
    .getByRole('textbox', { name: /Bezeichnung/ })
    .fill('Digital Scout Probe');
  await say(cdo, 'Amt einrichten');
  await expect(
    cdo.getByText('Amt eingerichtet.', { exact: true }),
  ).toBeVisible();

  await candidate.reload();
  await candidate
    .getByRole('searchbox', { name: 'Fachbereich oder Name' })
    .fill(department);
  await candidate
    .getByRole('button', { name: /Ich möchte Scout werden/ })
    .click();
  await say(candidate, 'Bewerbung abschicken');

  await head.reload();
  await head.getByRole('link', { name: /Nominierung bestätigen/ }).click();
  await button(head, 'Nominierung bestätigen').click();
  await say(head, 'Nominierung bestätigen');

  await candidate.goto('/aufgaben');
  await candidate.getByRole('link', { name: /Amt annehmen/ }).click();
  await button(candidate, 'Amt annehmen').click();
  await say(candidate, 'Amt annehmen');

  await cdo.goto(departmentPath(department));
  await button(cdo, 'Ernennen').click();
  await dialog(cdo)
    .getByRole('textbox', { name: /Beschluss/ })
    .fill('Verwaltungsvorstand, DS 214/2026');
  await say(cdo, 'Ernennen');
  await expect(cdo.getByText(/^Ernannt\./)).toBeVisible();
}

test(
  'the whole life of an office: from the vacancy to the handover',
  ON_DESKTOP,
  async ({ browser, request }) => {
    test.setTimeout(180_000);
    const department = 'probeamt';
    const pages = await gather(browser, department);
    const { cdo, candidate, head, colleague } = pages;
    await intoOffice(pages, department);

    await test.step('the certificate can be printed', async () => {
      await cdo.getByRole('link', { name: 'Urkunde' }).click();
      await expect(
        cdo.getByText(nameOf(department, 'candidate')).first(),
      ).toBeVisible();
      await expect(
        cdo.getByText('Verwaltungsvorstand, DS 214/2026'),
      ).toBeVisible();
      await expectNoAxeViolationsInBothThemes(cdo);
    });

    await test.step('a deputy for the next days', async () => {
      await candidate.goto(departmentPath(department));
      await button(candidate, 'Vertretung eintragen').click();
      const person = dialog(candidate).getByRole('combobox', {
        name: /Wer vertritt/,
      });
      await person.fill(nameOf(department, 'colleague'));
      await candidate
        .getByRole('option', {
          name: new RegExp(nameOf(department, 'colleague')),
        })
        .click();
      const days = dialog(candidate).locator('input[type=date]');
      await days.nth(0).fill('2099-01-04');
      await days.nth(1).fill('2099-01-08');
      await say(candidate, 'Vertretung eintragen');
    });

    await test.step('ten entries confirmed, with two exceptions', async () => {
      await candidate.goto('/aufgaben?ansicht=eintraege');
      await candidate
        .getByRole('checkbox', {
          name: `${entryTitle(department, 1)} ist unverändert`,
        })
        .uncheck();
      await candidate
        .getByRole('listitem')
        .filter({ hasText: entryTitle(department, 2) })
        .getByRole('button', { name: /Zweifelhaft/ })
        .click();
      await candidate
        .getByRole('textbox', { name: /zweifelhaft/ })
        .fill('Das Programm wird abgelöst.');
      await candidate
        .getByRole('button', { name: /^10 Einträge bestätigen/ })
        .click();
      await expect(
        candidate.getByText(/10 Einträge bestätigt\. Danke!/),
      ).toBeVisible();
    });

    await test.step('a colleague proposes, the Scout takes over a part', async () => {
      await colleague.goto(
        '/servicekatalog/eintrag/dienst-3-des-probeamts/vorschlagen',
      );
      await colleague
        .getByRole('textbox', { name: 'Kurzbeschreibung', exact: true })
        .fill('Jetzt auch online.');
      await colleague
        .getByRole('textbox', { name: 'Telefon', exact: true })
        .fill('05241 82-4711');
      await expectNoAxeViolationsInBothThemes(colleague);
      await button(colleague, 'Vorschlag senden').click();
      await expect(
        colleague.getByText('Danke für Ihre Mithilfe!'),
      ).toBeVisible();

      await candidate.goto('/aufgaben');
      await candidate
        .getByRole('link', { name: new RegExp(entryTitle(department, 3)) })
        .first()
        .click();
      await expect(
        candidate.getByRole('group', { name: /Telefon/ }),
      ).toBeVisible();
      await expectNoAxeViolationsInBothThemes(candidate);
      await candidate
        .getByRole('group', { name: /Telefon/ })
        .getByRole('radio', { name: 'Übernehmen' })
        .check();
      await candidate
        .getByRole('group', { name: /Kurzbeschreibung/ })
        .getByRole('radio', { name: 'So lassen' })
        .check();
      await candidate
        .getByRole('textbox', { name: /Ihre Antwort/ })
        .fill('Online geht es erst im Mai.');
      await candidate
        .getByRole('button', { name: /1 von 2 Änderungen übernehmen/ })
        .click();

      await colleague.reload();
      await expect(
        colleague.getByText(/Online geht es erst im Mai\./),
      ).toBeVisible();
      await expect(
        colleague.getByText('teilweise übernommen').first(),
      ).toBeVisible();
    });

    await test.step('the Scout leaves: vacancy, interim deputy, handover', async () => {
      const { probeFolder } = sharedSurroundings();
      await writeDepartment(probeFolder ?? '', department, ['candidate']);
      const admin = await registryAs(request, 'user:default/ada-schema');
      await admin.refresh(refOf(department, 'candidate'));

      await expect(async () => {
        await head.goto(departmentPath(department));
        await expect(head.getByText('unbesetzt').first()).toBeVisible({
          timeout: 2_000,
        });
      }).toPass();
      await expect(
        head.getByText(nameOf(department, 'colleague')).first(),
      ).toBeVisible();

      await colleague.goto('/aufgaben');
      await colleague
        .getByRole('link', { name: /Übergabe gegenzeichnen/ })
        .click();
      await expect(button(colleague, 'Gegenzeichnen')).toBeVisible();
      await expectNoAxeViolationsInBothThemes(colleague);
      await button(colleague, 'Gegenzeichnen').click();
      await say(colleague, 'Gegenzeichnen');
      await expect(
        colleague.getByText('gegengezeichnet').first(),
      ).toBeVisible();

      await colleague.goto('/servicekatalog/eintrag/dienst-5-des-probeamts');
      await expect(
        colleague
          .getByRole('region', { name: 'Wer diesen Eintrag pflegt' })
          .getByText(nameOf(department, 'colleague')),
      ).toBeVisible();
    });
  },
);

test(
  'an office can be filled and its entries confirmed with the keyboard alone',
  ON_DESKTOP,
  async ({ browser }) => {
    test.setTimeout(180_000);
    const department = 'tastenamt';
    const { cdo, candidate, head } = await gather(browser, department);
    /** Opens a dialog by its button and sends it by the one of the same name. */
    const go = async (page: Page, step: string) => {
      await pressByKeyboard(button(page, step));
      await expect(dialog(page)).toBeVisible();
      await pressByKeyboard(
        dialog(page).getByRole('button', { name: step, exact: true }),
      );
      await expect(dialog(page)).toBeHidden();
    };

    await pressByKeyboard(button(cdo, 'Amt einrichten'));
    await tabTo(dialog(cdo).getByRole('textbox', { name: /Bezeichnung/ }));
    await cdo.keyboard.type('Digital Scout Tasten');
    await pressByKeyboard(
      dialog(cdo).getByRole('button', { name: 'Amt einrichten', exact: true }),
    );
    await expect(dialog(cdo)).toBeHidden();

    await test.step('a nomination, begun, left and sent', async () => {
      await candidate.goto(departmentPath(department));
      const wish = button(candidate, 'Ich möchte Scout werden');
      await pressByKeyboard(wish);
      // The dialog takes the focus into its field; Escape leaves, and the focus is where it was.
      await candidate.keyboard.type('Gern.');
      await candidate.keyboard.press('Escape');
      await expect(dialog(candidate)).toBeHidden();
      await expect(wish).toBeFocused();
      await candidate.keyboard.press('Enter');
      await candidate.keyboard.type('Gern.');
      await pressByKeyboard(
        dialog(candidate).getByRole('button', { name: 'Bewerbung abschicken' }),
      );
      await expect(dialog(candidate)).toBeHidden();
      await expect(candidate.getByText('nominiert').first()).toBeVisible();
    });

    await test.step('confirmed, accepted, appointed', async () => {
      await head.reload();
      await pressByKeyboard(
        head.getByRole('link', { name: /Nominierung bestätigen/ }),
      );
      await go(head, 'Nominierung bestätigen');
      await candidate.goto('/aufgaben');
      await pressByKeyboard(
        candidate.getByRole('link', { name: /Amt annehmen/ }),
      );
      await go(candidate, 'Amt annehmen');
      await cdo.reload();
      await go(cdo, 'Ernennen');
      await expect(cdo.getByText(/^Ernannt\./)).toBeVisible();
    });

    await test.step('entries confirmed, but one', async () => {
      await candidate.goto('/aufgaben?ansicht=eintraege');
      await tabTo(
        candidate.getByRole('checkbox', {
          name: `${entryTitle(department, 1)} ist unverändert`,
        }),
      );
      await candidate.keyboard.press('Space');
      await pressByKeyboard(
        candidate.getByRole('button', { name: /Einträge bestätigen/ }),
      );
      await expect(
        candidate.getByText(/Einträge bestätigt\. Danke!/),
      ).toBeVisible();
    });
  },
);

/** Pages by the person who sees them, and their headings. */
const PAGES: Record<string, Array<[path: string, heading: string | RegExp]>> = {
  'Mia Muster': [
    ['/scouts', 'Digital Scouts'],
    ['/scouts/erste-schritte', /Erste Schritte/],
  ],
  'Clara Beispiel': [
    ['/scouts/fachbereich/gruenflaechen', /Grünflächen/],
    ['/scouts/ueberblick', 'Überblick'],
    ['/scouts/reorganisation', 'Nachfolge eines Fachbereichs'],
    ['/scouts/import', 'Ämter importieren'],
  ],
  'Anna Beispiel': [
    ['/scouts/uebergabe', 'Übergaben'],
    ['/scouts/uebergabe/neu', 'Einträge übergeben'],
    ['/aufgaben', 'Meine Aufgaben'],
    ['/mitteilungen', 'Mitteilungen'],
  ],
};

for (const [who, pages] of Object.entries(PAGES)) {
  test(`the pages that ${who} sees are in German and accessible`, async ({
    page,
  }) => {
    await signInAs(page, who);
    for (const [path, heading] of pages) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(
          page.getByRole('heading', { level: 1, name: heading }),
        ).toBeVisible();
        await expect(page.getByText('Wird geladen')).toHaveCount(0);
        await expectNoAxeViolationsInBothThemes(page);
        await expectFitsScreen(page);
      });
    }
  });
}
