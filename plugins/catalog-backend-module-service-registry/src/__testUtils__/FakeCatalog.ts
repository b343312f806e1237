import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityProviderConnection,
  EntityProviderMutation,
  EntityProviderRefreshOptions,
} from '@backstage/plugin-catalog-node';

/** A catalog in memory: what one provider has given it. */
export class FakeCatalog implements EntityProviderConnection {
  readonly entities = new Map<string, Entity>();
  readonly mutations: EntityProviderMutation['type'][] = [];
  readonly refreshed: string[] = [];
  /** While set, every request fails with it. */
  failure?: Error;

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    if (this.failure) {
      throw this.failure;
    }
    this.mutations.push(mutation.type);
    if (mutation.type === 'full') {
      this.entities.clear();
      mutation.entities.forEach(({ entity }) => this.#keep(entity));
      return;
    }
    for (const item of mutation.removed) {
      this.entities.delete(
        'entityRef' in item ? item.entityRef : stringifyEntityRef(item.entity),
      );
    }
    mutation.added.forEach(({ entity }) => this.#keep(entity));
  }

  async refresh({ keys }: EntityProviderRefreshOptions): Promise<void> {
    if (this.failure) {
      throw this.failure;
    }
    this.refreshed.push(...keys);
  }

  /** Title by name of all entities. */
  titles(): Record<string, string | undefined> {
    return Object.fromEntries(
      [...this.entities.values()].map(({ metadata }) => [
        metadata.name,
        metadata.title,
      ]),
    );
  }

  #keep(entity: Entity): void {
    this.entities.set(stringifyEntityRef(entity), entity);
  }
}
