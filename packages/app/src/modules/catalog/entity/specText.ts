import { Entity } from '@backstage/catalog-model';

/** A field of `spec` that holds text; empty when there is none. */
export function specText(entity: Entity, field: string): string {
  const value = entity.spec?.[field];
  return typeof value === 'string' ? value : '';
}
