import { Entity, parseEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { assignmentsOf, withoutAssignments } from './lib/relationSources';
import { RELATION_HAS_SCOUT, RELATION_SCOUT_OF } from './relations';

/** Makes relations of what a source says. All of them belong to the source, whatever entities they join. */
export class ScoutRelationsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'ScoutRelationsProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const assignments = assignmentsOf(entity);
    if (!assignments) {
      return entity;
    }
    for (const { people, subjects } of assignments) {
      const scouts = people.map(ref => parseEntityRef(ref));
      for (const subject of subjects.map(ref => parseEntityRef(ref))) {
        for (const scout of scouts) {
          emit(
            processingResult.relation({
              source: subject,
              type: RELATION_HAS_SCOUT,
              target: scout,
            }),
          );
          emit(
            processingResult.relation({
              source: scout,
              type: RELATION_SCOUT_OF,
              target: subject,
            }),
          );
        }
      }
    }
    return withoutAssignments(entity);
  }
}
