import { APIRequestContext, expect } from '@playwright/test';

/**
 * Signs in as one of the example people past the page.
 *
 * @param person reference of the person, for example `user:default/clara-beispiel`
 * @returns headers for requests as this person
 */
export async function authorizationOf(
  request: APIRequestContext,
  person: string,
): Promise<{ authorization: string }> {
  const session = await request.get('/api/auth/demo/refresh', {
    params: { person },
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  expect(session.ok(), await session.text()).toBe(true);
  const { backstageIdentity } = await session.json();
  return { authorization: `Bearer ${backstageIdentity.token}` };
}
