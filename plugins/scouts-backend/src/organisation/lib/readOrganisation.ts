import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/** A group of the catalog. Refs are full and in lower case. */
export interface Unit {
  ref: string;
  title: string;
  /** `spec.type`: fachbereich, abteilung, geschaeftsbereich … */
  type?: string;
  parent?: string;
  /** Group that took its place, by annotation. */
  successor?: string;
}

/** A user of the catalog. */
export interface Person {
  ref: string;
  name: string;
  email?: string;
  phone?: string;
  disabled: boolean;
  /** Groups that the person is a direct member of. */
  groups: string[];
}

/** What is asked of the catalog; see {@link readOrganisation}. */
export const ORGANISATION_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.type',
  'spec.profile',
  'relations',
];

const text = z.string().optional().catch(undefined);

// Whatever stands in the catalog must not keep the rest from being read.
const specSchema = z
  .object({
    type: text,
    profile: z
      .object({ displayName: text, email: text })
      .catch({ displayName: undefined, email: undefined })
      .default({ displayName: undefined, email: undefined }),
  })
  .catch({
    type: undefined,
    profile: { displayName: undefined, email: undefined },
  });

function refOf(entity: Entity): string {
  return stringifyEntityRef(entity).toLowerCase();
}

function targetsOf(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLowerCase());
}

function groupRef(text_: string | undefined): string | undefined {
  const ref = text_?.trim().toLowerCase();
  if (!ref) {
    return undefined;
  }
  return ref.startsWith('group:') ? ref : `group:default/${ref}`;
}

function titleOf(entity: Entity, displayName: string | undefined): string {
  return displayName || entity.metadata.title || entity.metadata.name;
}

/** Sorts the catalog's groups and users into units and people. */
export function readOrganisation(entities: Entity[]): {
  units: Unit[];
  people: Person[];
} {
  const units: Unit[] = [];
  const people: Person[] = [];
  for (const entity of entities) {
    const { type, profile } = specSchema.parse(entity.spec ?? {});
    const annotations = entity.metadata.annotations ?? {};
    if (entity.kind === 'Group') {
      const successor = groupRef(annotations['rathaus.portal/successor']);
      units.push({
        ref: refOf(entity),
        title: titleOf(entity, profile.displayName),
        type,
        parent: targetsOf(entity, 'childOf')[0],
        ...(successor && { successor }),
      });
    } else if (entity.kind === 'User') {
      people.push({
        ref: refOf(entity),
        name: titleOf(entity, profile.displayName),
        email: profile.email,
        phone: annotations['rathaus.portal/phone'],
        disabled: annotations['rathaus.portal/disabled'] === 'true',
        groups: targetsOf(entity, 'memberOf'),
      });
    }
  }
  return { units, people };
}
