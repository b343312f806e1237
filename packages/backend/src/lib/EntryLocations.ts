import { IndexableDocument } from '@backstage/plugin-search-common';
import { DecoratorBase } from '@backstage/plugin-search-backend-node';

/** Lets the search lead to an entry's own page in the Servicekatalog, not to the catalog's general one. */
export class EntryLocations extends DecoratorBase {
  async initialize(): Promise<void> {}

  async decorate(document: IndexableDocument): Promise<IndexableDocument> {
    return 'entry' in document && typeof document.entry === 'string'
      ? {
          ...document,
          location: `/servicekatalog/eintrag/${encodeURIComponent(
            document.entry,
          )}`,
        }
      : document;
  }

  async finalize(): Promise<void> {}
}
