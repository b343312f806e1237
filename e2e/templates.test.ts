import {
  expect,
  expectNoAxeViolations,
  expectNoAxeViolationsInBothThemes,
  ON_DESKTOP,
  signInAs,
  test,
} from './support';
import { BROKEN_TEMPLATE } from './support/probeOffices';
import { ownWord, TemplateForm } from './support/templates';

const DEPARTMENT = 'Digitalisierung und IT';
const DEPARTMENT_REF = 'group:default/digitalisierung-und-it';

/** All answers to the form of an IT team. */
function teamAnswers(word: string) {
  return {
    title: `Team ${word}`,
    name: word,
    description: 'Karten und Pläne der Stadt.',
    department: DEPARTMENT_REF,
    members: ['user:default/aylin-modell'],
    email: 'karten@stadt.example',
    entryTitle: `Karte ${word}`,
    entrySummary: 'Zeigt die Karte.',
  };
}

test('an IT team is on board in ten minutes', ON_DESKTOP, async ({ page }) => {
  const word = ownWord();
  await signInAs(page, 'Armin Beispiel', '/vorlagen/laeufe');
  const form = new TemplateForm(page);
  await form.open('IT-Team an Bord holen');
  await form.fill({
    'Bezeichnung des Teams': `Team ${word}`,
    Kurzname: word,
    'Was macht das Team?': 'Karten und Pläne der Stadt.',
  });
  await form.pick('Fachbereich', DEPARTMENT);
  await form.pick('Mitglieder', 'Aylin Modell');
  await form.fill({ 'E-Mail des Teams': 'karten@stadt.example' });
  await form.next();
  await form.fill({
    Bezeichnung: `Stadtplan ${word}`,
    'Wozu dient es?': 'Zeigt den Stadtplan.',
  });
  await form.next();
  await expectNoAxeViolations(page);
  await form.start();
  await form.done();
  // The figures stand in docs/handbuch/vorlagen.md.
  expect(form.effort).toEqual({ fields: 8, clicks: 5 });

  const run = page.url();
  await form.openMade(`Stadtplan ${word}`);
  await page.goto(run);
  await form.openMade(`Team ${word}`);
});

test(
  'a software project begins with its repository; a run that stumbles over its name keeps what it made',
  ON_DESKTOP,
  async ({ page }) => {
    const word = ownWord();
    const project = await TemplateForm.openAs(
      page,
      'Armin Beispiel',
      'softwareprojekt',
    );
    await project.choose('Was soll es werden', 'Dokumentation');
    await project.fill({
      Bezeichnung: `Projekt ${word}`,
      Kurzname: `team-${word}`,
      'Wofür ist es da?': 'Beschreibt, wie etwas geht.',
    });
    await project.pick('Fachbereich', DEPARTMENT);
    await project.next();
    await project.start();
    await project.done();
    await project.openMade(`Projekt ${word}`);

    const team = await TemplateForm.openGiven(
      page,
      'it-team',
      teamAnswers(word),
    );
    const addresses = () =>
      Promise.all(
        [`Team ${word}`, `Karte ${word}`].map(title =>
          team.made(title).getAttribute('href'),
        ),
      );
    await team.start();
    await team.failed('Repository anlegen', `team-${word}`);
    await expect(
      page.getByRole('region', { name: 'Das ist schon da' }).getByRole('link'),
    ).toHaveText([`Team ${word}`, `Karte ${word}`]);
    await expectNoAxeViolationsInBothThemes(page);
    const made = await addresses();

    await team.changeAnswers();
    await team.fill({ Kurzname: `${word}-neu` });
    await team.next();
    await team.next();
    await team.start();
    await team.done();
    expect(await addresses()).toEqual(made);
  },
);

test(
  'who may not make repositories is told who may; a team is proposed, with its first entry',
  ON_DESKTOP,
  async ({ page }) => {
    const word = ownWord();
    const project = await TemplateForm.openAs(
      page,
      'Mia Muster',
      'softwareprojekt',
      {
        variant: 'service',
        title: `Projekt ${word}`,
        name: `projekt-${word}`,
        description: 'Hilft im Gewerbe.',
        owner: DEPARTMENT_REF,
      },
    );
    await project.start();
    await project.failed(
      'Repository anlegen',
      'geben Sie Ihre Angaben einem IT-Team',
    );

    const team = await TemplateForm.openGiven(
      page,
      'it-team',
      teamAnswers(word),
    );
    await team.start();
    await team.done();
    await expect(page.getByRole('main')).toContainText(
      'Das Repository ist noch nicht angelegt',
    );
    await team.made(`Team ${word}`).click();
    await expect(page.getByText('wartet auf Entscheidung')).toBeVisible();
  },
);

test(
  'a broken template hides no other, and the administration is told',
  ON_DESKTOP,
  async ({ page }) => {
    await signInAs(page, 'Ada Schema', '/vorlagen');
    await expect(page.getByRole('main')).toContainText(
      `${BROKEN_TEMPLATE}: Die Datei fehlt, lässt sich nicht lesen`,
    );
    await expect(
      page.getByRole('link', { name: 'IT-Team an Bord holen' }),
    ).toBeVisible();
    await expectNoAxeViolationsInBothThemes(page);
  },
);
