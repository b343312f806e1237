import { Entity, parseEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  assignmentsOf,
  refreshKey,
  withoutAssignments,
} from './lib/relationSources';
import { scoutRelations } from './lib/scoutRelations';

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
    emit(processingResult.refresh(refreshKey(entity)));
    for (const [source, relations] of scoutRelations(assignments)) {
      for (const { type, targetRef } of relations) {
        emit(
          processingResult.relation({
            source: parseEntityRef(source),
            type,
            target: parseEntityRef(targetRef),
          }),
        );
      }
    }
    return withoutAssignments(entity);
  }
}
