import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { Departments } from '@rathaus/plugin-search-node';
import {
  EntryDocument,
  entryReadPermission,
  RETIRED_ENTRY_DOCUMENT_TYPE,
} from '@rathaus/plugin-service-registry-common';
import { Readable } from 'node:stream';
import { toEntryDocument } from './lib/entryDocument';
import { retiredEntryCriteria } from './lib/retiredEntryCriteria';
import { RegistryReader, retiredEntryAfter } from './RegistryReader';

/** Gives the search the entries that were retired, for those who may read them in the registry. */
export class RetiredEntryCollatorFactory implements DocumentCollatorFactory {
  readonly type = RETIRED_ENTRY_DOCUMENT_TYPE;
  readonly visibilityPermission = entryReadPermission;
  readonly toCriteria = retiredEntryCriteria;

  constructor(
    private readonly options: {
      departments: Departments;
      registry: RegistryReader;
    },
  ) {}

  /** A stream of {@link EntryDocument}s that breaks off when something cannot be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<EntryDocument> {
    const { departments, registry } = this.options;
    const tree = await departments.fresh();
    for await (const { changes } of registry.changesAfter(0)) {
      yield* changes
        .flatMap(change => retiredEntryAfter(change) ?? [])
        .map(entry => toEntryDocument(entry, tree));
    }
  }
}
