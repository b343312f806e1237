import { RootConfigService } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import {
  GroupPattern,
  isGroupRef,
  parseGroupPattern,
  Placeholder,
} from './groupPattern';

const groupRefs = z
  .array(
    z
      .string()
      .refine(isGroupRef, {
        error: 'must be the full ref of a group, as group:default/cdo-buero',
      })
      .transform(ref => ref.toLowerCase()),
  )
  .default([]);

const groupPatterns = (placeholder: Placeholder) =>
  z
    .array(
      z.string().transform((text, context): GroupPattern => {
        const pattern = parseGroupPattern(text, placeholder);
        if (!pattern) {
          context.addIssue({
            code: 'custom',
            message: `must be the ref of a group with {${placeholder}} once in its name`,
          });
          return z.NEVER;
        }
        return pattern;
      }),
    )
    .default([]);

const roleGroupsSchema = z.strictObject({
  admin: groupRefs,
  cdoOffice: groupRefs,
  taskForce: groupRefs,
  itTeam: groupRefs,
  head: groupPatterns('department'),
  school: groupPatterns('school'),
});

/** Which groups hold which role: refs in lower case, or patterns where a role is held for a Fachbereich or a school. */
export type RoleGroups = z.output<typeof roleGroupsSchema>;

/**
 * Reads `rathaus.roles`. A role that is not there is held by nobody.
 *
 * @throws Error that names the key when a role is unknown or a ref is malformed: a typo must not go unnoticed as a
 *   right that is missing
 */
export function readRoleGroups(config: RootConfigService): RoleGroups {
  const result = roleGroupsSchema.safeParse(
    config.getOptional('rathaus.roles') ?? {},
  );
  if (!result.success) {
    throw new Error(
      `Invalid configuration in rathaus.roles:\n${z.prettifyError(
        result.error,
      )}`,
    );
  }
  return result.data;
}
