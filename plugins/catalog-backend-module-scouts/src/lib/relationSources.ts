import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ScoutAssignment } from './scoutAssignments';

/** Type of the location that the sources come from. */
const LOCATION_TYPE = 'digital-scouts';

/**
 * Among how many sources the departments are divided. Always the same number,
 * so that a source never vanishes: the catalog does not tell those entities
 * whose relations go with it. See docs/adr/0007-relations-follow-offices.md.
 */
export const SOURCE_COUNT = 32;

const sourceSpecSchema = z.object({
  type: z.literal(LOCATION_TYPE),
  assignments: z.array(
    z.object({ people: z.array(z.string()), subjects: z.array(z.string()) }),
  ),
});

/** What a source says: all of the people are Scouts of all of the subjects. */
export type SourceAssignments = z.output<
  typeof sourceSpecSchema
>['assignments'];

function sourceOf(department: string): number {
  const [byte] = createHash('sha256').update(department).digest();
  return byte % SOURCE_COUNT;
}

function sourceEntity(index: number, assignments: SourceAssignments): Entity {
  const number = String(index + 1).padStart(2, '0');
  const location = `${LOCATION_TYPE}:${number}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: {
      name: `digital-scouts-${number}`,
      namespace: 'default',
      title: `Digital Scouts (Quelle der Beziehungen, ${number} von ${SOURCE_COUNT})`,
      description:
        'Aus dieser Quelle kommt, wer für welche Fachbereiche und Einträge Digital Scout ist. Gepflegt wird das im Portal unter „Digital Scouts“.',
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
    },
    spec: { type: LOCATION_TYPE, assignments },
  };
}

/** The entities that carry the assignments into the catalog: always all of them, also the empty ones. */
export function relationSources(assignments: ScoutAssignment[]): Entity[] {
  const divided = Array.from(
    { length: SOURCE_COUNT },
    (): SourceAssignments => [],
  );
  for (const { department, people, subjects } of assignments) {
    divided[sourceOf(department)].push({ people, subjects });
  }
  return divided.map((content, index) => sourceEntity(index, content));
}

/** Key by which the catalog can be asked to process a source again. */
export function refreshKey(source: Entity): string {
  return `${LOCATION_TYPE}:${source.metadata.name}`;
}

/** What a source says; undefined for every other entity. */
export function assignmentsOf(entity: Entity): SourceAssignments | undefined {
  if (entity.kind !== 'Location' || entity.spec?.type !== LOCATION_TYPE) {
    return undefined;
  }
  return sourceSpecSchema.parse(entity.spec).assignments;
}

/** The source as it stands in the catalog: the same whatever it says. */
export function withoutAssignments(entity: Entity): Entity {
  return { ...entity, spec: { type: LOCATION_TYPE } };
}
