import {
  expect,
  expectFitsScreen,
  expectNoAxeViolations,
  expectNoAxeViolationsInBothThemes,
  ON_DESKTOP,
  ON_PHONE,
  test,
} from './support';
import { authorizationOf } from './support/authorization';
import { ownWord, TemplateForm } from './support/templates';

test(
  'a school reports a need by a template; whoever has no school is told why not',
  ON_PHONE,
  async ({ page, newPage }) => {
    const title = `WLAN ${ownWord()}`;
    const form = await TemplateForm.openAs(page, 'Lena Vorlage', 'schulbedarf');
    await form.pick('Schule', 'Josefschule');
    await form.fill({ 'Was wird gebraucht?': title });
    await expectFitsScreen(page);
    await expectNoAxeViolations(page);
    await form.next();
    await expectFitsScreen(page);
    await form.start();
    await form.done();
    await expectFitsScreen(page);
    await expectNoAxeViolationsInBothThemes(page);
    await form.made(title).click();
    await expect(page.getByText(title).first()).toBeVisible();

    const other = await newPage();
    const refused = await TemplateForm.openAs(
      other,
      'Mia Muster',
      'schulbedarf',
      { school: 'group:default/schule-127978', title },
    );
    await refused.start();
    await refused.failed('Bedarf einreichen', 'fehlt Ihnen das Recht');
    await refused.changeAnswers();
    await expect(other.getByLabel(/^Was wird gebraucht/)).toHaveValue(title);
  },
);

test(
  'a head nominates a colleague, and goes on as soon as there is a post; whoever is no head is told who may',
  ON_DESKTOP,
  async ({ page, newPage, request }) => {
    const department = 'group:default/buergerservice';
    const form = await TemplateForm.openAs(
      page,
      'Birgit Muster',
      'digital-scout',
    );
    await form.pick('Fachbereich', 'Bürgerservice');
    await form.pick('Wen nominieren Sie?', 'Max Beispiel');
    await form.next();
    await form.start();
    await form.failed('Nominierung eintragen', 'ist keine Stelle frei');
    await request.post('/api/scouts/posts', {
      headers: await authorizationOf(request, 'user:default/clara-beispiel'),
      data: { department, title: 'Digital Scout Wahlen' },
    });
    await page.getByRole('button', { name: 'Fortsetzen' }).click();
    await form.done();
    await form.made('Digital Scout für Fachbereich Bürgerservice').click();
    await expect(page.getByRole('main')).toContainText('Max Beispiel');

    const refused = await TemplateForm.openAs(
      await newPage(),
      'Mia Muster',
      'digital-scout',
      {
        department: 'group:default/hochbau',
        person: 'user:default/max-beispiel',
      },
    );
    await refused.start();
    await refused.failed(
      'Nominierung eintragen',
      'Andere nominieren die Leitung des Fachbereichs und das CDO-Büro',
    );
  },
);
