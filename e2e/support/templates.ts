import { expect, Page } from '@playwright/test';
import { signInAs } from './signIn';

/** How much work a form was. */
export interface Effort {
  /** Fields that were filled in. */
  fields: number;
  /** Presses of links, buttons and choices; fields are reached by Tab. */
  clicks: number;
}

/** Answers by the names of their fields. */
type GivenAnswers = Record<string, string | string[]>;

/** Fills in the form of a template as somebody does who reads one question after the other, and counts. */
export class TemplateForm {
  readonly effort: Effort = { fields: 0, clicks: 0 };

  constructor(private readonly page: Page) {}

  /**
   * Signs in on the address of a template.
   *
   * @param given - answers that the address brings along; the form then opens with the look over all of them
   */
  static async openAs(
    page: Page,
    person: string,
    template: string,
    given?: GivenAnswers,
  ): Promise<TemplateForm> {
    await signInAs(page, person, addressOf(template, given));
    return new TemplateForm(page);
  }

  /** Opens a template with answers in its address, for whoever is signed in. */
  static async openGiven(
    page: Page,
    template: string,
    given: GivenAnswers,
  ): Promise<TemplateForm> {
    await page.goto(addressOf(template, given));
    return new TemplateForm(page);
  }

  /** Opens a template from the navigation. */
  async open(title: string) {
    const { page } = this;
    await page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name: 'Vorlagen' })
      .click();
    await page.getByRole('link', { name: title }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: title }),
    ).toBeVisible();
    this.effort.clicks += 2;
  }

  /** Types into fields, by the beginnings of their labels. */
  async fill(values: Record<string, string>) {
    for (const [label, value] of Object.entries(values)) {
      await this.field(label).fill(value);
      this.effort.fields += 1;
    }
  }

  /** Finds something of the portal and takes it by keyboard. */
  async pick(label: string, query: string) {
    const input = this.page.getByRole('combobox', {
      name: new RegExp(`^${label}`),
    });
    await input.fill(query);
    // What was offered before stands there until the search has answered.
    await expect(this.page.getByRole('option').first()).toContainText(query);
    await input.press('ArrowDown');
    await input.press('Enter');
    this.effort.fields += 1;
  }

  /** Takes one of the choices of a question. */
  async choose(question: string, choice: string) {
    await this.page
      .getByRole('group', { name: startsWith(question) })
      .getByText(choice, { exact: true })
      .click();
    this.effort.fields += 1;
    this.effort.clicks += 1;
  }

  async next() {
    await this.page.getByRole('button', { name: /^Weiter/ }).click();
    this.effort.clicks += 1;
  }

  /** Starts it from the look over all answers. */
  async start() {
    await this.page.getByRole('button', { name: 'Jetzt starten' }).click();
    this.effort.clicks += 1;
    await expect(this.page).toHaveURL(/\/vorlagen\/laeufe\//);
  }

  /** Waits until the run is done. */
  async done() {
    await expect(this.page.getByText('Fertig', { exact: true })).toBeVisible();
  }

  /** Waits until the run has failed, and for the reason it gives. */
  async failed(step: string, reason: string) {
    const main = this.page.getByRole('main');
    await expect(main.getByText(`Nicht gelungen: ${step}`)).toBeVisible();
    await expect(main).toContainText(reason);
  }

  /** The form again with all answers, after the run has failed. */
  async changeAnswers() {
    await this.page
      .getByRole('link', { name: 'Angaben ändern und noch einmal' })
      .click();
  }

  /** Opens what the run made, as soon as the catalog knows it: it reads what lies in a repository by itself. */
  async openMade(title: string) {
    const { page } = this;
    const address = await this.made(title).getAttribute('href');
    await expect(async () => {
      await page.goto(address ?? '');
      await expect(
        page.getByRole('heading', { level: 1, name: title }),
      ).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  /** The link to something that the run made. */
  made(title: string) {
    return this.page
      .getByRole('main')
      .getByRole('link', { name: title, exact: true });
  }

  private field(label: string) {
    return this.page.getByLabel(startsWith(label));
  }
}

function addressOf(template: string, given?: GivenAnswers): string {
  const address = `/vorlagen/${template}`;
  // There are fewer steps than that; the last one there is counts.
  const query = { schritt: '99', formData: JSON.stringify(given) };
  return given ? `${address}?${new URLSearchParams(query)}` : address;
}

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[?()]/g, '\\$&')}`);
}

/** Digits and letters that no other test and no other run has. */
export function ownWord(): string {
  return Date.now().toString(36);
}
