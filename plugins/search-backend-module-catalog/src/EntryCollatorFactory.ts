import { StreamEntitiesRequest } from '@backstage/catalog-client';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  ENTRY_DOCUMENT_TYPE,
  ENTRY_TYPES,
  EntryDocument,
} from '@rathaus/plugin-service-registry-common';
import {
  CatalogReader,
  Departments,
  entityCriteria,
} from '@rathaus/plugin-search-node';
import { Readable } from 'node:stream';
import { SearchedEntry, toEntryDocument } from './lib/entryDocument';
import { NOT_FROM_REGISTRY, repositoryEntryOf } from './lib/repositoryEntry';
import { entryAfter, RegistryReader } from './RegistryReader';

const KEPT_IN_REPOSITORIES: StreamEntitiesRequest['query'] = {
  $all: [
    { kind: 'component' },
    { 'spec.type': { $in: [...ENTRY_TYPES] } },
    NOT_FROM_REGISTRY,
  ],
};

/**
 * Gives the search all entries in use of the Servicekatalog: those that are kept in the portal from the registry itself, since the
 * catalog hears of a change later, and those from repositories from the catalog.
 */
export class EntryCollatorFactory implements DocumentCollatorFactory {
  readonly type = ENTRY_DOCUMENT_TYPE;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly toCriteria = entityCriteria;

  constructor(
    private readonly options: {
      catalog: CatalogReader;
      departments: Departments;
      registry: RegistryReader;
    },
  ) {}

  /** A stream of {@link EntryDocument}s that breaks off when something cannot be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<EntryDocument> {
    const departments = await this.options.departments.fresh();
    const names = new Set<string>();
    for await (const entry of this.#entries()) {
      // What is changed meanwhile comes again, further back, and by itself; and names of the portal come first.
      if (!names.has(entry.name)) {
        names.add(entry.name);
        yield toEntryDocument(entry, departments);
      }
    }
  }

  async *#entries(): AsyncGenerator<SearchedEntry> {
    const { catalog, registry } = this.options;
    for await (const { changes } of registry.changesAfter(0)) {
      yield* changes.flatMap(change => entryAfter(change) ?? []);
    }
    for await (const entity of catalog.entities({
      query: KEPT_IN_REPOSITORIES,
      fields: ['kind', 'metadata', 'spec'],
    })) {
      const entry = repositoryEntryOf(entity);
      if (entry) {
        yield entry;
      }
    }
  }
}
