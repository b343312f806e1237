import { StreamEntitiesRequest } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  CatalogReader,
  Departments,
  DepartmentTree,
  entityCriteria,
} from '@rathaus/plugin-search-node';
import { Readable } from 'node:stream';

/** Which entities make one type of documents, and how. */
export interface EntityDocuments {
  type: string;
  request: Pick<StreamEntitiesRequest, 'fields' | 'query'>;
  /** @returns undefined for an entity that another type has */
  toDocument(
    entity: Entity,
    departments: DepartmentTree,
  ): IndexableDocument | undefined;
}

/** Gives the search some of the catalog's entities. */
export class EntityCollatorFactory implements DocumentCollatorFactory {
  readonly type: string;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly toCriteria = entityCriteria;

  constructor(
    private readonly documents: EntityDocuments,
    private readonly options: {
      catalog: CatalogReader;
      departments: Departments;
    },
  ) {
    this.type = documents.type;
  }

  /** A stream of documents that breaks off when something cannot be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    const { catalog, departments } = this.options;
    const { request, toDocument } = this.documents;
    const tree = await departments.fresh();
    for await (const entity of catalog.entities(request)) {
      const document = toDocument(entity, tree);
      if (document) {
        yield document;
      }
    }
  }
}
