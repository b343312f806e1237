import { APIRequestContext, expect } from '@playwright/test';
import { authorizationOf } from './authorization';

/** Calls the registry's API as one of the example people. */
export interface RegistryAs {
  /** Creates an entry; `fields` as `POST /entries` takes them. */
  create(fields: object): Promise<{ name: string; revision: number }>;
  /** Replaces the content of an entry. */
  update(
    entry: { name: string; revision: number },
    fields: object,
  ): Promise<{ name: string; revision: number }>;
  /** Makes the catalog read the source of an entity again; administrators only. */
  refresh(entityRef: string): Promise<void>;
}

/**
 * Prepares what a journey starts from, past the page.
 *
 * @param person reference of the person, for example `user:default/clara-beispiel`
 */
export async function registryAs(
  request: APIRequestContext,
  person: string,
): Promise<RegistryAs> {
  const headers = await authorizationOf(request, person);
  return {
    async create(fields) {
      const answer = await request.post('/api/service-registry/entries', {
        headers,
        data: { fields },
      });
      expect(answer.ok(), await answer.text()).toBe(true);
      return answer.json();
    },
    async update({ name, revision }, fields) {
      const answer = await request.put(
        `/api/service-registry/entries/${name}`,
        {
          headers: { ...headers, 'if-match': `"${revision}"` },
          data: { fields },
        },
      );
      expect(answer.ok(), await answer.text()).toBe(true);
      return answer.json();
    },
    async refresh(entityRef) {
      const answer = await request.post('/api/catalog/refresh', {
        headers,
        data: { entityRef },
      });
      expect(answer.ok(), await answer.text()).toBe(true);
    },
  };
}
