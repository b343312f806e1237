import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { scoutsPermissions } from '@rathaus/plugin-scouts-common';
import { departmentResourceRef, isDepartmentRule } from './departmentRules';

/** Tells the permission framework which permissions and rules there are. */
export function registerDepartmentResource(
  registry: PermissionsRegistryService,
): void {
  registry.addResourceType({
    resourceRef: departmentResourceRef,
    permissions: scoutsPermissions,
    rules: [isDepartmentRule],
    getResources: async refs => refs.map(ref => ({ ref: ref.toLowerCase() })),
  });
}
