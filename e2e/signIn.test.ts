import {
  expect,
  expectNoAxeViolationsInBothThemes,
  signInAs,
  test,
} from './support';

test('whoever opens the portal is asked in German who they want to be', async ({
  page,
}) => {
  await page.goto('/');

  await expect(
    page.getByRole('heading', { level: 1, name: 'Wer möchten Sie sein?' }),
  ).toBeVisible();
  await expect(page).toHaveTitle(/Anmelden/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(
    page.getByRole('button', { name: /Clara Beispiel/ }).first(),
  ).toBeVisible();
  await expectNoAxeViolationsInBothThemes(page);
});

test('an example person gets in and stays signed in after a reload', async ({
  page,
}) => {
  await signInAs(page, 'Clara Beispiel');
  await expect(page.getByRole('main')).toBeVisible();

  await page.reload();

  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText('Wer möchten Sie sein?')).toBeHidden();
});

test('the API answers nobody who is not signed in', async ({ request }) => {
  for (const path of [
    '/api/catalog/entities',
    '/api/service-registry/entries',
    '/api/user-settings/buckets/any',
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(401);
  }
});

test('the page may run its own scripts only', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'];
  expect(policy).toContain("script-src 'self';");
});
