import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ANNOTATION_SCHOOL_NUMBER, schoolOf } from '@rathaus/rathaus-common';
import { NamedSchool } from './lib/itemDocument';

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.annotations',
  'spec.type',
  'spec.school',
];

function toNamedSchool(ref: string, entity: Entity | undefined): NamedSchool {
  const school = schoolOf(entity?.spec);
  return {
    name: school?.name ?? entity?.metadata.title ?? parseEntityRef(ref).name,
    number:
      school?.number ??
      entity?.metadata.annotations?.[ANNOTATION_SCHOOL_NUMBER],
  };
}

/** Asks the catalog what schools are called. */
export class SchoolNames {
  constructor(
    private readonly options: { auth: AuthService; catalog: CatalogService },
  ) {}

  /**
   * @param refs - full refs of groups, each once
   * @returns one for each ref; a school that the catalog does not know is called by its ref's name
   */
  async of(refs: string[]): Promise<Map<string, NamedSchool>> {
    if (refs.length === 0) {
      return new Map();
    }
    const { auth, catalog } = this.options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: refs, fields: FIELDS },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return new Map(
      refs.map((ref, index) => [ref, toNamedSchool(ref, items[index])]),
    );
  }
}
