import { PermissionCondition } from '@backstage/plugin-permission-common';
import { DocumentCriteria } from '../documentTypes';
import { z } from 'zod';

/** Kinds of what is found besides groups, as the catalog writes them. People are nobody's search results. */
export const ENTITY_KINDS = [
  'API',
  'Component',
  'Domain',
  'Resource',
  'System',
] as const;

/** All kinds that documents are about. A condition on kinds means no others. */
export const FOUND_KINDS = [...ENTITY_KINDS, 'Group'] as const;

const ownerSchema = z.object({ claims: z.array(z.string()) });
const kindSchema = z.object({ kinds: z.array(z.string()) });

/**
 * What conditions of the catalog's policy mean for documents of entities. The rules are those of Backstage's catalog that
 * a document can tell.
 *
 * @returns undefined for every other rule: then nothing is found by it
 */
export function entityCriteria({
  rule,
  params,
}: PermissionCondition): DocumentCriteria | undefined {
  switch (rule) {
    case 'IS_ENTITY_OWNER': {
      const { data } = ownerSchema.safeParse(params);
      return data && { field: 'owner', values: data.claims };
    }
    case 'IS_ENTITY_KIND': {
      const { data } = kindSchema.safeParse(params);
      const kinds = data?.kinds.map(kind => kind.toLowerCase());
      return (
        kinds && {
          field: 'kind',
          values: FOUND_KINDS.filter(kind =>
            kinds.includes(kind.toLowerCase()),
          ),
        }
      );
    }
    default:
      return undefined;
  }
}
