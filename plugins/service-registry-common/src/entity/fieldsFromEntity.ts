import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { FieldProblem, parseFields } from '@rathaus/rathaus-common';
import { EntryFields, entryFieldsSchema } from '../entry/entryFields';
import { LIFECYCLES, LINK_PURPOSES } from '../entry/vocabulary';

/** Backstage's customary lifecycles, as far as repositories use them. */
const CUSTOMARY_LIFECYCLES: Record<string, EntryFields['lifecycle']> = {
  experimental: 'einfuehrung',
  production: 'produktiv',
  deprecated: 'abloesung',
};

function fullRefs(value: unknown, defaultKind: string, namespace: string) {
  const refs = Array.isArray(value) ? value : [];
  return refs.map(ref =>
    stringifyEntityRef(
      parseEntityRef(String(ref), { defaultKind, defaultNamespace: namespace }),
    ),
  );
}

/**
 * Reads an entry's fields from a Component kept in a repository.
 *
 * @returns the fields, or what is wrong with them by field path
 */
export function fieldsFromEntity(
  entity: Entity,
): { ok: true; value: EntryFields } | { ok: false; problems: FieldProblem[] } {
  const spec = entity.spec ?? {};
  const namespace = entity.metadata.namespace ?? 'default';
  const lifecycle = String(spec.lifecycle ?? '');
  const municipal =
    typeof spec.municipal === 'object' && !Array.isArray(spec.municipal)
      ? spec.municipal
      : {};
  return parseFields(entryFieldsSchema, {
    ...municipal,
    title: entity.metadata.title ?? entity.metadata.name,
    type: spec.type,
    summary:
      entity.metadata.description?.replace(/\s+/g, ' ').trim().slice(0, 300) ||
      undefined,
    lifecycle:
      LIFECYCLES.find(known => known === lifecycle) ??
      CUSTOMARY_LIFECYCLES[lifecycle],
    owner: fullRefs([spec.owner ?? ''].filter(Boolean), 'group', namespace)[0],
    dependsOn: fullRefs(spec.dependsOn, 'component', namespace),
    providesApis: fullRefs(spec.providesApis, 'api', namespace),
    consumesApis: fullRefs(spec.consumesApis, 'api', namespace),
    links: (entity.metadata.links ?? []).map(link => ({
      title: link.title ?? link.url,
      url: link.url,
      purpose:
        LINK_PURPOSES.find(known => known === link.type) ?? 'information',
    })),
  });
}
