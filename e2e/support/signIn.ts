import { expect, Page } from '@playwright/test';

/**
 * Opens the portal and signs in as one of the example people. For a second person in the same test, use a page of a new
 * browser context.
 *
 * @param personName as shown, for example `Clara Beispiel`
 * @param path page to open, default: the home page
 */
export async function signInAs(page: Page, personName: string, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: personName }).first().click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Wer möchten Sie sein?' }),
  ).toBeHidden();
}
