import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogProcessor, LocationSpec } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_MANAGED_BY,
  MANAGED_BY_SERVICE_REGISTRY,
} from '@rathaus/plugin-service-registry-common';
import { describeProblem, FieldProblem } from '@rathaus/rathaus-common';
import { REGISTRY_LOCATION_TYPE } from '../lib/deferredEntities';
import { municipalProblems } from './municipalProblems';

/** Before the catalog's own processors (20), whose words are less readable. */
const PRIORITY = 10;

function describe({ path, code, params, message }: FieldProblem): string {
  return `${path}: ${message} (${describeProblem(code, params, 'en')})`;
}

/**
 * Keeps wrong entries out of the catalog, wherever they come from, and says
 * which field is wrong in German and English.
 *
 * The model layer beside it tells tools the shape of `spec.municipal`; this
 * knows also what a JSON schema cannot say, such as which maturity level
 * belongs to which model.
 */
export class MunicipalSpecProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'MunicipalSpecProcessor';
  }

  getPriority(): number {
    return PRIORITY;
  }

  /** @throws InputError when an entity passes itself off as the registry's */
  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
  ): Promise<Entity> {
    const manager = entity.metadata.annotations?.[ANNOTATION_MANAGED_BY];
    if (
      manager === MANAGED_BY_SERVICE_REGISTRY &&
      location.type !== REGISTRY_LOCATION_TYPE
    ) {
      throw new InputError(
        `metadata.annotations.${ANNOTATION_MANAGED_BY}: Das vergibt nur das Portal, bitte entfernen Sie es. (Only the portal sets this, please remove it.)`,
      );
    }
    return entity;
  }

  /**
   * @returns false: whether the kind is known is for others to say
   * @throws InputError naming the fields that are wrong
   */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    const problems = municipalProblems(entity);
    if (problems.length) {
      throw new InputError(problems.map(describe).join('; '));
    }
    return false;
  }
}
