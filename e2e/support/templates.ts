import { expect, Page } from '@playwright/test';

/** How much work a form was. */
export interface Effort {
  /** Fields that were filled in. */
  fields: number;
  /** Presses of links, buttons and choices; fields are reached by Tab. */
  clicks: number;
}

/** Fills in the form of a template as somebody does who reads one question after the other, and counts. */
export class TemplateForm {
  readonly effort: Effort = { fields: 0, clicks: 0 };

  constructor(private readonly page: Page) {}

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
    await input.pressSequentially(query);
    // What was offered before stands there until the search has answered.
    await expect(this.page.getByRole('option').first()).toContainText(query);
    await input.press('ArrowDown');
    await input.press('Enter');
    this.effort.fields += 1;
  }

  /** Takes one of the choices of a question. */
  async choose(question: string, choice: string) {
    await this.page
      .getByRole('group', { name: new RegExp(`^${question}`) })
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

  /** Opens what the run made, as soon as the catalog knows it: it reads what lies in a repository by itself. */
  async openMade(title: string) {
    const { page } = this;
    const address = await page
      .getByRole('main')
      .getByRole('link', { name: title, exact: true })
      .getAttribute('href');
    await expect(async () => {
      await page.goto(address ?? '');
      await expect(
        page.getByRole('heading', { level: 1, name: title }),
      ).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  private field(label: string) {
    return this.page.getByLabel(
      new RegExp(`^${label.replace(/[?()]/g, '\\$&')}`),
    );
  }
}

/** Digits and letters that no other test and no other run has. */
export function ownWord(): string {
  return Date.now().toString(36);
}
