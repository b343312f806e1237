import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { foldText } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** Texts asked for at a time; they stand in an address. */
const BATCH_SIZE = 20;

const KINDS = ['user', 'group'];
const NAMED_BY = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];
const FULL_REF = /^(?:user|group):[^/\s]+\/\S+$/i;

const entitySchema = z.object({
  kind: z.string(),
  metadata: z.object({
    name: z.string(),
    namespace: z.string().optional(),
    title: z.string().optional(),
  }),
  spec: z
    .object({
      profile: z.object({ displayName: z.string().optional() }).optional(),
    })
    .optional(),
});

/** Finds people and groups by what people write: a full ref, or their name. */
export class CatalogAssignees {
  constructor(
    private readonly options: { catalog: CatalogService; auth: AuthService },
  ) {}

  /**
   * Full refs by text, of those texts that mean somebody. A name that several
   * have means nobody.
   *
   * @throws ServiceUnavailableError (503) when the catalog does not answer
   */
  async find(texts: Iterable<string>): Promise<Map<string, string>> {
    const all = [...new Set(texts)];
    const refs = all.filter(text => FULL_REF.test(text));
    const names = all.filter(text => !FULL_REF.test(text));
    try {
      return new Map([
        ...(await this.#existing(refs)),
        ...(await this.#called(names)),
      ]);
    } catch (error) {
      throw new ServiceUnavailableError(
        'The directory does not answer',
        toError(error),
      );
    }
  }

  async #existing(texts: string[]): Promise<Array<[string, string]>> {
    if (!texts.length) {
      return [];
    }
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs: texts.map(text => text.toLowerCase()), fields: ['kind'] },
      { credentials: await this.options.auth.getOwnServiceCredentials() },
    );
    return texts.flatMap(
      (text, index): Array<[string, string]> =>
        items[index] ? [[text, text.toLowerCase()]] : [],
    );
  }

  async #called(texts: string[]): Promise<Array<[string, string]>> {
    const byName = new Map<string, Set<string>>();
    for (let start = 0; start < texts.length; start += BATCH_SIZE) {
      const { items } = await this.options.catalog.getEntities(
        {
          filter: NAMED_BY.map(key => ({
            kind: KINDS,
            [key]: texts.slice(start, start + BATCH_SIZE),
          })),
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            'metadata.title',
            'spec.profile.displayName',
          ],
        },
        { credentials: await this.options.auth.getOwnServiceCredentials() },
      );
      for (const item of items) {
        const { kind, metadata, spec } = entitySchema.parse(item);
        const ref = stringifyEntityRef({ kind, ...metadata });
        const names = [
          metadata.name,
          metadata.title,
          spec?.profile?.displayName,
        ].filter(name => name !== undefined);
        names
          .map(foldText)
          .forEach(name =>
            byName.set(name, (byName.get(name) ?? new Set()).add(ref)),
          );
      }
    }
    return texts.flatMap((text): Array<[string, string]> => {
      const found = byName.get(foldText(text));
      return found?.size === 1 ? [[text, [...found][0]]] : [];
    });
  }
}
