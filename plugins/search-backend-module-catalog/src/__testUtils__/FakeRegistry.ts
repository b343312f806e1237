import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  Change,
  EntryFieldsInput,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import Router from 'express-promise-router';

const publicFieldsSchema = entryFieldsSchema.omit({ restricted: true });

/** A registry in memory that keeps the promises of the change log. */
export class FakeRegistry {
  readonly #changes = new Map<string, Change>();
  #lastSequence = 0;
  /** While true, nothing is answered. */
  away = false;

  write(name: string, fields: Partial<EntryFieldsInput> = {}): void {
    this.#put(
      name,
      publicFieldsSchema.parse({
        title: `Titel von ${name}`,
        type: 'online-dienst',
        owner: 'group:default/meldewesen',
        ...fields,
      }),
    );
  }

  retire(name: string): void {
    this.#put(name, null, this.#changes.get(name)?.fields ?? undefined);
  }

  /** Answer of `GET /changes`. */
  page(after: number, limit: number) {
    const items = [...this.#changes.values()]
      .filter(({ sequence }) => sequence > after)
      .sort((a, b) => a.sequence - b.sequence)
      .slice(0, limit);
    return { items, lastSequence: this.#lastSequence };
  }

  #put(
    name: string,
    fields: Change['fields'],
    retired?: Change['retired'],
  ): void {
    this.#lastSequence += 1;
    this.#changes.set(name, {
      sequence: this.#lastSequence,
      name,
      revision: 1,
      updatedAt: '2026-11-01T00:00:00.000Z',
      fields,
      retired,
    });
  }
}

/** The HTTP interface of a registry in memory. It answers services only. */
export function registryPlugin(registry: FakeRegistry) {
  return createBackendPlugin({
    pluginId: 'service-registry',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          router.get('/changes', async (request, response) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            if (registry.away) {
              throw new ServiceUnavailableError('Away');
            }
            const { after, limit } = request.query;
            response.json(registry.page(Number(after), Number(limit)));
          });
          http.use(router);
        },
      });
    },
  });
}
