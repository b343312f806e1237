import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { foldText, SCHOOL_GROUP_TYPE, schoolOf } from '@rathaus/rathaus-common';
import { z } from 'zod';

const groupSchema = z.object({
  kind: z.string(),
  metadata: z.object({
    name: z.string(),
    namespace: z.string().optional(),
    title: z.string().optional(),
  }),
  spec: z.looseObject({
    profile: z.object({ displayName: z.string().optional() }).optional(),
  }),
});

/** A school by its full ref, with everything that people call it. */
export interface NamedSchool {
  ref: string;
  names: string[];
}

/** Finds schools by what people write. */
export class SchoolDirectory {
  readonly #refs = new Set<string>();
  readonly #byName = new Map<string, Set<string>>();

  constructor(schools: Iterable<NamedSchool>) {
    for (const { ref, names } of schools) {
      this.#refs.add(ref);
      for (const name of names.map(foldText).filter(Boolean)) {
        this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(ref));
      }
    }
  }

  /**
   * Full ref of the school that a ref, name, short name or Schulnummer means;
   * case, blanks and hyphens do not matter. A name that several have means none.
   */
  refOf(text: string): string | undefined {
    const ref = text.trim().toLowerCase();
    if (this.#refs.has(ref)) {
      return ref;
    }
    const found = this.#byName.get(foldText(text));
    return found?.size === 1 ? [...found][0] : undefined;
  }
}

/** Reads the schools of the catalog. */
export class CatalogSchools {
  constructor(
    private readonly options: { catalog: CatalogService; auth: AuthService },
  ) {}

  /** @throws ServiceUnavailableError (503) when the catalog does not answer */
  async read(): Promise<SchoolDirectory> {
    const { catalog, auth } = this.options;
    try {
      const { items } = await catalog.getEntities(
        {
          filter: { kind: 'group', 'spec.type': SCHOOL_GROUP_TYPE },
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            'metadata.title',
            'spec',
          ],
        },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      return new SchoolDirectory(items.map(namedSchool));
    } catch (error) {
      throw new ServiceUnavailableError(
        'The schools cannot be read',
        toError(error),
      );
    }
  }
}

function namedSchool(entity: unknown): NamedSchool {
  const { kind, metadata, spec } = groupSchema.parse(entity);
  const school = schoolOf(spec);
  return {
    ref: stringifyEntityRef({ kind, ...metadata }),
    names: [
      metadata.name,
      metadata.title,
      spec.profile?.displayName,
      school?.name,
      school?.officialName,
      school?.shortName,
      school?.number,
    ].filter(name => name !== undefined),
  };
}
