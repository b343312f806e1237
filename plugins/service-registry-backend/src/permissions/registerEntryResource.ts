import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { serviceRegistryPermissions } from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { entryResourceRef, entryRules } from './entryRules';

/**
 * Tells the permission framework which permissions and rules there are, and
 * how an entry is found by its name.
 */
export function registerEntryResource(
  registry: PermissionsRegistryService,
  knex: Knex,
): void {
  const store = new DatabaseEntryStore(knex);
  registry.addResourceType({
    resourceRef: entryResourceRef,
    permissions: serviceRegistryPermissions,
    rules: entryRules,
    getResources: async names => {
      const entries = new Map(
        (await store.getMany(names)).map(entry => [entry.name, entry.fields]),
      );
      return names.map(name => entries.get(name));
    },
  });
}
