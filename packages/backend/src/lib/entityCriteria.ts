import { PermissionCondition } from '@backstage/plugin-permission-common';
import { DocumentCriteria } from '@rathaus/plugin-search-node';
import { z } from 'zod';

const ownerParamsSchema = z.object({ claims: z.array(z.string()) });
const kindParamsSchema = z.object({ kinds: z.array(z.string()) });

/**
 * What the catalog's rules mean for what the search keeps of an entity.
 *
 * @returns undefined for other rules
 */
export function entityCriteria({
  rule,
  params,
}: PermissionCondition): DocumentCriteria | undefined {
  if (rule === 'IS_ENTITY_OWNER') {
    const owner = ownerParamsSchema.safeParse(params);
    return owner.data && { field: 'owners', values: owner.data.claims };
  }
  if (rule === 'IS_ENTITY_KIND') {
    const kind = kindParamsSchema.safeParse(params);
    return (
      kind.data && {
        field: 'lowerCaseKind',
        values: kind.data.kinds.map(each => each.toLowerCase()),
      }
    );
  }
  return undefined;
}
