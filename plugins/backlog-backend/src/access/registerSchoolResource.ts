import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { backlogPermissions } from '@rathaus/plugin-backlog-common';
import { isSchoolRule, schoolResourceRef } from './schoolRules';

/** Tells the permission framework which permissions and rules there are. */
export function registerSchoolResource(
  registry: PermissionsRegistryService,
): void {
  registry.addResourceType({
    resourceRef: schoolResourceRef,
    permissions: backlogPermissions,
    rules: [isSchoolRule],
    getResources: async refs => refs.map(ref => ({ ref: ref.toLowerCase() })),
  });
}
