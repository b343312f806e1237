import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  DEFAULT_NAMESPACE,
  domainEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';

/** Largest file that is read, in bytes. */
const MAX_BYTES = 1024 * 1024;

/** Most entities that one repository brings. */
const MAX_ENTITIES = 100;

/** What every entity must be, as the catalog itself wants it. */
const wellFormed = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

/** What an entity of its kind must be. */
const KIND_VALIDATORS = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
];

/**
 * Reads the entities of a repository's file, all or none.
 *
 * @param content - the file, YAML with one or several documents
 * @param options - `location`: what the entities say they come from;
 *   `allow`: kinds that may come
 * @throws InputError, or an error of the catalog's own checks, that says what
 *   is wrong with the file
 */
export async function entitiesOfFile(
  content: Buffer,
  options: { location: string; allow: readonly string[] },
): Promise<Entity[]> {
  if (content.length > MAX_BYTES) {
    throw new InputError(`the file is larger than ${MAX_BYTES} bytes`);
  }
  const parsed: Entity[] = [];
  for (const result of parseEntityYaml(content, {
    type: 'file',
    target: options.location,
  })) {
    if (result.type === 'error') {
      throw new InputError(result.error.message);
    }
    if (result.type === 'entity') {
      parsed.push(result.entity);
    }
  }
  if (parsed.length === 0 || parsed.length > MAX_ENTITIES) {
    throw new InputError(
      `the file must have 1 to ${MAX_ENTITIES} entities, not ${parsed.length}`,
    );
  }
  for (const entity of parsed) {
    await check(entity, options.allow);
  }
  return parsed.map(entity => located(entity, options.location));
}

async function check(entity: Entity, allow: readonly string[]): Promise<void> {
  await wellFormed.enforce(entity);
  const ref = stringifyEntityRef(entity);
  if (!allow.includes(entity.kind)) {
    throw new InputError(`${ref}: this kind may not come from a repository`);
  }
  const known = await Promise.all(
    KIND_VALIDATORS.map(validator => validator.check(entity)),
  );
  if (!known.includes(true)) {
    throw new InputError(`${ref}: unknown apiVersion ${entity.apiVersion}`);
  }
  // Other namespaces are the portal's own.
  if ((entity.metadata.namespace ?? DEFAULT_NAMESPACE) !== DEFAULT_NAMESPACE) {
    throw new InputError(
      `${ref}: metadata.namespace must be ${DEFAULT_NAMESPACE}`,
    );
  }
}

function located(entity: Entity, location: string): Entity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      namespace: DEFAULT_NAMESPACE,
      annotations: {
        ...entity.metadata.annotations,
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
    },
  };
}
