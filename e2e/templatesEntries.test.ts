import { expect, ON_DESKTOP, pressByKeyboard, tabTo, test } from './support';
import { ownWord, TemplateForm } from './support/templates';

const IT = 'Digitalisierung und IT';

test(
  'who may create entries adds a Fachverfahren',
  ON_DESKTOP,
  async ({ page }) => {
    const title = `Pflegeverfahren ${ownWord()}`;
    const form = await TemplateForm.openAs(
      page,
      'Sofia Vorlage',
      'fachverfahren',
    );
    await form.fill({
      Bezeichnung: title,
      'Wozu dient es?': 'Berechnet Hilfe zur Pflege.',
    });
    await form.pick('Fachbereich', 'Soziales');
    await form.next();
    await form.next();
    for (const question of ['Vertraulichkeit', 'Integrität', 'Verfügbarkeit']) {
      await form.choose(question, 'hoch');
    }
    await form.next();
    await form.next();
    await form.start();
    await form.done();
    await expect(
      page.getByRole('heading', { name: 'Was noch fehlt' }),
    ).toBeVisible();
    await form.openMade(title);
  },
);

test(
  'who may not create an entry proposes it with the same template',
  ON_DESKTOP,
  async ({ page }) => {
    const title = `Wohngeldverfahren ${ownWord()}`;
    const form = await TemplateForm.openAs(page, 'Mia Muster', 'fachverfahren');
    await form.next();
    await expect(page.getByRole('alert')).toBeFocused();
    await form.fill({
      Bezeichnung: title,
      'Wozu dient es?': 'Berechnet Wohngeld.',
    });
    await form.pick('Fachbereich', IT);
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
    await form.made(title).click();
    await expect(page.getByText('wartet auf Entscheidung')).toBeVisible();
  },
);

test(
  'a Digital Scout adds an online service, and somebody else proposes one',
  ON_DESKTOP,
  async ({ page, newPage }) => {
    const title = `Wohngeldantrag ${ownWord()}`;
    const form = await TemplateForm.openAs(
      page,
      'Sofia Vorlage',
      'online-dienst',
    );
    await form.fill({
      Bezeichnung: title,
      'Was kann man damit erledigen?': 'Wohngeld beantragen.',
      'Adresse des Dienstes': 'https://wohngeld.stadt.example',
    });
    await form.pick('Fachbereich', 'Soziales');
    await form.choose('Für wen?', 'Bürgerinnen und Bürger');
    await form.next();
    await form.pick('LeiKa-Leistungen', 'Wohngeld');
    await form.fill({ Reifegrad: '3' });
    await form.next();
    await form.next();
    await form.start();
    await form.done();
    await form.openMade(title);

    const other = await TemplateForm.openAs(
      await newPage(),
      'Mia Muster',
      'online-dienst',
      {
        title: `${title} neu`,
        owner: 'group:default/soziales',
        summary: 'Wohngeld beantragen.',
        audiences: ['buerger'],
      },
    );
    await other.start();
    await other.done();
    await other.made(`${title} neu`).click();
  },
);

test(
  'who may edit an entry registers its interface by keyboard alone, and somebody else proposes one',
  ON_DESKTOP,
  async ({ page, newPage }) => {
    const title = `XWohngeld ${ownWord()}`;
    const form = await TemplateForm.openAs(
      page,
      'Sofia Vorlage',
      'schnittstelle',
    );
    const { keyboard } = page;
    const button = (name: string) =>
      page.getByRole('button', { name, exact: true });
    await pressByKeyboard(
      page.getByRole('link', { name: 'Zum Inhalt springen' }),
    );
    await tabTo(page.getByLabel(/^Bezeichnung/));
    await keyboard.type(title);
    await tabTo(page.getByRole('combobox', { name: /^Welcher Eintrag/ }));
    await keyboard.type('Wohngeld');
    await expect(page.getByRole('option').first()).toContainText('Wohngeld');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await pressByKeyboard(button('Weiter'));
    // A new step begins at its heading: the first question is one stop away.
    await expect(
      page.getByRole('heading', { name: 'Die Beschreibung' }),
    ).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.type('https://www.xrepository.de/details/xwohngeld');
    await pressByKeyboard(button('Weiter zur Prüfung'));
    await expect(
      page.getByRole('heading', { name: 'Bitte prüfen Sie Ihre Angaben' }),
    ).toBeFocused();
    await pressByKeyboard(button('Jetzt starten'));
    await form.done();
    await form.openMade(title);

    const foreign = await newPage();
    const other = await TemplateForm.openAs(
      foreign,
      'Mia Muster',
      'schnittstelle',
      {
        title: `${title} neu`,
        type: 'xoev',
        entry: 'component:default/wohngeldverfahren',
        url: 'https://www.xrepository.de/details/xwohngeld',
      },
    );
    await other.start();
    await other.done();
    await other.made(`${title} neu`).click();
    await expect(foreign.getByText('wartet auf Entscheidung')).toBeVisible();
  },
);
