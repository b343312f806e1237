import {
  expect,
  expectFitsScreen,
  expectNoAxeViolations,
  expectNoAxeViolationsInBothThemes,
  ON_DESKTOP,
  ON_PHONE,
  signInAs,
  test,
} from './support';
import { ownWord, TemplateForm } from './support/templates';

const DEPARTMENT = 'Digitalisierung und IT';

test('an IT team is on board in ten minutes', ON_DESKTOP, async ({ page }) => {
  const word = ownWord();
  await signInAs(page, 'Armin Beispiel');
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
  await expectNoAxeViolationsInBothThemes(page);
  // The figures stand in docs/handbuch/vorlagen.md.
  expect(form.effort).toEqual({ fields: 8, clicks: 5 });

  const run = page.url();
  await form.openMade(`Stadtplan ${word}`);
  await page.goto(run);
  await form.openMade(`Team ${word}`);
});

test(
  'who may not create an entry proposes it with the same template',
  ON_DESKTOP,
  async ({ page }) => {
    const title = `Wohngeldverfahren ${ownWord()}`;
    await signInAs(page, 'Mia Muster');
    const form = new TemplateForm(page);
    await form.open('Fachverfahren aufnehmen');
    await form.next();
    await expect(page.getByRole('alert')).toBeFocused();
    await form.fill({
      Bezeichnung: title,
      'Wozu dient es?': 'Berechnet Wohngeld.',
    });
    await form.pick('Fachbereich', DEPARTMENT);
    await form.next();
    await page.reload();
    await expect(page.getByText('Entwurf wiederhergestellt')).toBeVisible();
    await form.next();
    for (const question of ['Vertraulichkeit', 'Integrität', 'Verfügbarkeit']) {
      await form.choose(question, 'normal');
    }
    await form.next();
    await form.next();
    await form.start();
    await form.done();
    await expect(page.getByRole('main')).toContainText(
      /Vorschlag|vorgeschlagen/,
    );
  },
);

test(
  'a school reports a need by a template; whoever has no school is told why not',
  ON_PHONE,
  async ({ page, newPage }) => {
    const title = `WLAN ${ownWord()}`;
    await signInAs(page, 'Lena Vorlage', '/vorlagen/schulbedarf');
    const form = new TemplateForm(page);
    await form.pick('Schule', 'Josefschule');
    await form.fill({ 'Was wird gebraucht?': title });
    await expectFitsScreen(page);
    await expectNoAxeViolations(page);
    await form.next();
    await expectFitsScreen(page);
    await form.start();
    await form.done();
    await expectFitsScreen(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(title) })
      .click();
    await expect(page.getByText(title).first()).toBeVisible();

    const other = await newPage();
    await signInAs(other, 'Mia Muster', '/vorlagen/schulbedarf');
    const refused = new TemplateForm(other);
    await refused.pick('Schule', 'Josefschule');
    await refused.fill({ 'Was wird gebraucht?': title });
    await refused.next();
    await refused.start();
    await expect(
      other.getByText('Nicht gelungen: Bedarf einreichen'),
    ).toBeVisible();
    await other
      .getByRole('link', { name: 'Angaben ändern und noch einmal' })
      .click();
    await expect(other.getByLabel(/^Was wird gebraucht/)).toHaveValue(title);
  },
);

test(
  'a software project begins with its repository',
  ON_DESKTOP,
  async ({ page }) => {
    const word = ownWord();
    await signInAs(page, 'Armin Beispiel');
    const form = new TemplateForm(page);
    await form.open('Neues Softwareprojekt');
    await form.choose('Was soll es werden', 'Dokumentation');
    await form.fill({
      Bezeichnung: `Projekt ${word}`,
      Kurzname: `projekt-${word}`,
      'Wofür ist es da?': 'Beschreibt, wie etwas geht.',
    });
    await form.pick('Fachbereich', DEPARTMENT);
    await form.next();
    await form.start();
    await form.done();
    await form.openMade(`Projekt ${word}`);
  },
);
